package io.mittelpunkt.provisioning;

/** What proves that a customer himself agreed; an employee's word is none (P10). */
public sealed interface Evidence {

  /** How many characters the reference of a signature may have. */
  int LONGEST_REFERENCE = 100;

  /** The kind, as it is recorded. */
  String kind();

  /** The code that he was sent. */
  record Code(String digits) implements Evidence {
    @Override
    public String kind() {
      return "code";
    }
  }

  /** A reference of his signature under the summary. */
  record Signature(String reference) implements Evidence {
    @Override
    public String kind() {
      return "signature";
    }
  }

  /** The code that he was sent, from outside. */
  static Evidence code(String digits) {
    return new Code(digits);
  }

  /** A reference of his signature under the summary, from outside. */
  static Evidence signature(String reference) {
    return new Signature(reference);
  }
}
