package io.mittelpunkt.desk.web;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Paths as patterns over decoded segments: a path given as plain text matched nothing at all. */
final class Paths {

  static final String WEBAPP_API = "/camunda/api/**";
  static final String WEBAPP_LOGOUT = "/camunda/api/admin/auth/user/{engine}/logout";

  private Paths() {}

  static PathPatternRequestMatcher path(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(pattern);
  }

  static PathPatternRequestMatcher path(HttpMethod method, String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
  }
}
