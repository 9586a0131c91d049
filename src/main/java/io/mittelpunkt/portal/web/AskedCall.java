package io.mittelpunkt.portal.web;

/**
 * What a customer filled in to be called, from outside; it stands in the form again when it was not
 * taken.
 *
 * @param about the matter's code
 * @param remark what he wrote with it
 * @param number the number that he typed, where we know none
 */
record AskedCall(String about, String remark, String number) {

  /** Longer than any remark that is taken; the rest need not be shown again. */
  private static final int LONGEST_SHOWN = 2000;

  /** Nothing yet, but for what it is about. */
  static AskedCall about(String matter) {
    return new AskedCall(matter, "", "");
  }

  /** What is shown again. */
  AskedCall shown() {
    return new AskedCall(
        about,
        remark.substring(0, Math.min(remark.length(), LONGEST_SHOWN)),
        number.substring(0, Math.min(number.length(), 40)));
  }
}
