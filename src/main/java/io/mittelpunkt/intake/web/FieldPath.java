package io.mittelpunkt.intake.web;

/** Turns the places that the validator names ({@code $.a[0].b}) into what we and Jackson use. */
final class FieldPath {

  private FieldPath() {}

  /** {@code a[0].b}. */
  static String of(String place) {
    return place
        .replaceFirst("^\\$\\.?", "")
        .replaceAll("\\['([^']*)'\\]", ".$1")
        .replaceFirst("^\\.", "");
  }

  /** {@code /a/0/b}. */
  static String toPointer(String place) {
    String path = of(place);
    return path.isEmpty() ? "" : "/" + path.replace("[", "/").replace("]", "").replace(".", "/");
  }
}
