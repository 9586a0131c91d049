package io.mittelpunkt.scheduling.web;

/** More came from one address, or by one link, than people send. */
final class TooManyRequests extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooManyRequests() {
    super("Too many requests.", null, false, false);
  }
}
