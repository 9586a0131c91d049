package io.mittelpunkt.sandbox;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a call to a stand-in pass only with the token that the service was configured with. */
final class ServiceTokens extends OncePerRequestFilter {

  private final Map<? extends RequestMatcher, String> tokens;

  ServiceTokens(Map<? extends RequestMatcher, String> tokens) {
    this.tokens = tokens;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
    boolean refused =
        tokens.entrySet().stream()
            .filter(entry -> entry.getKey().matches(request))
            .anyMatch(entry -> !("Bearer " + entry.getValue()).equals(shown));
    if (!refused) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getWriter()
        .write(
            "{\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"Show this system's token.\"}");
  }
}
