package io.mittelpunkt.intake.web;

/** Writes a JSON pointer as developers read paths. */
final class FieldPath {

  private FieldPath() {}

  /** {@code /a/0/b} becomes {@code a[0].b}. */
  static String of(String pointer) {
    return pointer
        .replaceFirst("^/", "")
        .replaceAll("/(\\d+)(?=/|$)", "[$1]")
        .replace("/", ".")
        .replace("~1", "/")
        .replace("~0", "~");
  }
}
