package io.mittelpunkt.shared;

/** The service refuses to start, for a reason that whoever starts it can mend. */
public final class CannotStart extends RuntimeException {

  private final String cure;

  /**
   * A refusal.
   *
   * @param reason what is wrong, in plain words
   * @param cure what to do about it
   */
  public CannotStart(String reason, String cure) {
    super(reason);
    this.cure = cure;
  }

  /** What to do about it. */
  public String cure() {
    return cure;
  }
}
