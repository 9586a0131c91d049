package io.mittelpunkt.scheduling.web;

/** What was sent is no tap. */
final class TapRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;

  TapRefused(String field) {
    super("No tap.", null, false, false);
    this.field = field;
  }

  /** Which field it is about. */
  String field() {
    return field;
  }
}
