package io.mittelpunkt.portal.web;

/** A link that opens nothing: cut on its way, expired or revoked. It does not hold the token. */
final class UnknownLink extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownLink() {
    super("The link opens nothing.", null, false, false);
  }
}
