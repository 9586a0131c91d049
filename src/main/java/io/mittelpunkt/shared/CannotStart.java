package io.mittelpunkt.shared;

/** Something that whoever starts the service can mend; it is told in one line, without a trace. */
public final class CannotStart extends RuntimeException {

  private final String cure;

  /**
   * Why the service cannot start.
   *
   * @param reason what is wrong, a sentence
   * @param cure what to do, a sentence
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
