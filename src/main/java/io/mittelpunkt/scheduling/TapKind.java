package io.mittelpunkt.scheduling;

import java.util.Arrays;
import java.util.Optional;

/** What a technician says of a visit with one tap. */
public enum TapKind {
  /** He sets out. */
  ON_THE_WAY("onTheWay"),
  /** He is there. */
  ARRIVED("arrived"),
  /** The work is done. */
  DONE("done"),
  /** The work could not be done. */
  COULD_NOT("couldNot");

  private final String code;

  TapKind(String code) {
    this.code = code;
  }

  /** The name in tables, in forms and of texts. */
  public String code() {
    return code;
  }

  /**
   * The kind with a name.
   *
   * @param code from outside
   */
  public static Optional<TapKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
