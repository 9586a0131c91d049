package io.mittelpunkt.engine.gate;

/**
 * One reason why a set of models may not run, written for the person who drew it.
 *
 * @param file the file below {@code processes/}
 * @param element the element's id, or the word that the finding is about
 * @param wrong what is wrong
 * @param cure what to do about it
 */
public record Finding(String file, String element, String wrong, String cure) {

  @Override
  public String toString() {
    return file + ", " + element + ": " + wrong + ". " + cure + ".";
  }
}
