package io.mittelpunkt.scheduling.web;

/** A link that opens nothing: cut on its way, expired or revoked. It does not hold the token. */
final class LinkClosed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LinkClosed() {
    super("The link opens nothing.", null, false, false);
  }
}
