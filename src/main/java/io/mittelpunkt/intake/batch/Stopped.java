package io.mittelpunkt.intake.batch;

/** A run that cannot go on, with what to tell the person who started it. */
final class Stopped extends Exception {

  private static final long serialVersionUID = 1L;

  /** Something must be put right first: the call, the file, the key, the address. */
  static final int TO_PUT_RIGHT = 1;

  /** The service could not be reached: the same call goes on later. */
  static final int UNREACHABLE = 2;

  private final int exitStatus;

  private Stopped(int exitStatus, String message) {
    super(message);
    this.exitStatus = exitStatus;
  }

  /** What a person must put right before the run can go on. */
  static Stopped toPutRight(String message) {
    return new Stopped(TO_PUT_RIGHT, message);
  }

  /** What only time can put right. */
  static Stopped unreachable(String message) {
    return new Stopped(UNREACHABLE, message);
  }

  int exitStatus() {
    return exitStatus;
  }
}
