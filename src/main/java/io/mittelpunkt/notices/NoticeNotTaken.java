package io.mittelpunkt.notices;

/** A channel did not take a notice; says nothing of whom it was for. */
public class NoticeNotTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param channel which channel
   * @param what the kind of failure
   */
  public NoticeNotTaken(Channel channel, String what) {
    super("The channel " + channel.code() + " did not take it: " + what);
  }
}
