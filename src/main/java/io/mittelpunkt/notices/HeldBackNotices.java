package io.mittelpunkt.notices;

/**
 * Says of a notice that was held back whether it is still true; whoever tells it knows. What is not
 * is never sent: nobody is reminded of what he did meanwhile.
 */
public interface HeldBackNotices {

  /** Whether this notice still says what is so; true where one does not know it. */
  boolean stillTrue(Notice notice);
}
