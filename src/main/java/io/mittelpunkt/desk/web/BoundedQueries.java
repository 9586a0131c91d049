package io.mittelpunkt.desk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks for no more than the engine gives at once, where Cockpit asks for everything. The engine
 * refuses that (a large answer would fill the memory), and Cockpit then shows no diagram.
 */
@Component
class BoundedQueries extends OncePerRequestFilter {

  private final String limit;

  BoundedQueries(
      @Value("${camunda.bpm.generic-properties.properties.query-max-results-limit}") int limit) {
    this.limit = "maxResults=" + limit;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String query = request.getQueryString();
    return !request.getRequestURI().startsWith("/camunda/api/")
        || query != null && query.contains("maxResults=");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String asked = request.getQueryString();
    String bounded = asked == null ? limit : asked + "&" + limit;
    chain.doFilter(
        new HttpServletRequestWrapper(request) {
          @Override
          public String getQueryString() {
            return bounded;
          }
        },
        response);
  }
}
