package io.mittelpunkt.callbacks;

/** The secret that reply addresses are signed with, kept where none is given. */
public interface ReplySecret {

  /** The secret; the first time it is made. */
  String kept();
}
