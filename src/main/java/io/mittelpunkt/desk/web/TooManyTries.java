package io.mittelpunkt.desk.web;

import org.springframework.security.core.AuthenticationException;

/** This address has tried too often; the password was not looked at. */
final class TooManyTries extends AuthenticationException {

  TooManyTries() {
    super("too many tries");
  }
}
