package io.mittelpunkt.desk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses paths with an empty segment. The servlet container finds the webapps' servlets by them,
 * and Spring Security then stumbles over the path before it can refuse it itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoEmptySegments extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getRequestURI().contains("//")) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      chain.doFilter(request, response);
    }
  }
}
