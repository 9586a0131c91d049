package io.mittelpunkt.scheduling;

import java.util.Arrays;
import java.util.Optional;

/** What a technician is answered when he tapped. */
public enum TapAnswer {
  /** It is written down. */
  TAKEN("taken"),
  /** It was so already, or the visit is further on: nothing had to change. */
  AS_BEFORE("asBefore"),
  /** The visit was called off, moved, or ended in another way. */
  ENDED("ended"),
  /** Somebody else has the visit now. */
  OTHER_TECHNICIAN("otherTechnician"),
  /** The visit's day has not come. */
  TOO_EARLY("tooEarly"),
  /**
   * It cannot fail before its window begins: calling it off takes notice, and is dispatch's (P8).
   */
  NOT_YET("notYet"),
  /** Nobody can be absent whom nobody visited: he says first that he is there. */
  NOT_THERE("notThere"),
  /** There is no such visit. */
  UNKNOWN("unknown"),
  /** The tap's key was used for another tap. */
  KEY_USED("keyUsed");

  private final String code;

  TapAnswer(String code) {
    this.code = code;
  }

  /** The name in tables and of texts. */
  public String code() {
    return code;
  }

  /** Whether what he said counts. */
  public boolean isGood() {
    return this == TAKEN || this == AS_BEFORE;
  }

  /**
   * The answer with a name.
   *
   * @param code from outside or from a table
   */
  public static Optional<TapAnswer> of(String code) {
    return Arrays.stream(values()).filter(answer -> answer.code.equals(code)).findFirst();
  }
}
