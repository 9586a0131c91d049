package io.mittelpunkt.provisioning;

/**
 * Another system gave no usable answer. The job is tried again with growing pauses; when the tries
 * are used up, operations read the message's text {@code failure.<system>.<how>}.
 */
public class SystemUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param system {@code network} or {@code warehouse}
   * @param how {@code silent}, {@code error} or {@code garbage}
   * @param cause what was seen, for the log
   */
  public SystemUnavailable(String system, String how, Throwable cause) {
    super("failure." + system + "." + how, cause);
  }
}
