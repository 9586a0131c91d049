package io.mittelpunkt.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How other systems show who they are: {@code Authorization: Bearer}, without session or cookie.
 */
public final class BearerToken {

  private BearerToken() {}

  /**
   * Lets requests pass only with a token that somebody knows; the caller's name is the principal.
   *
   * @param http the chain to complete
   * @param callers gives the caller of a token, or nothing
   */
  public static HttpSecurity require(HttpSecurity http, Function<String, Optional<String>> callers)
      throws Exception {
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .addFilterBefore(new Reader(callers), AnonymousAuthenticationFilter.class)
        .exceptionHandling(
            refused ->
                refused.authenticationEntryPoint(
                    (request, response, e) -> {
                      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                      ApiProblem.write(
                          response,
                          HttpServletResponse.SC_UNAUTHORIZED,
                          "Send a valid key as Authorization: Bearer.");
                    }))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
  }

  /** The caller's name when the token shown is the expected one. */
  public static Optional<String> only(String expected, String shown, String caller) {
    return Secrets.same(expected, shown) ? Optional.of(caller) : Optional.empty();
  }

  private static final class Reader extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Function<String, Optional<String>> callers;

    Reader(Function<String, Optional<String>> callers) {
      this.callers = callers;
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      String header = request.getHeader(HttpHeaders.AUTHORIZATION);
      if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
        callers
            .apply(header.substring(SCHEME.length()).strip())
            .ifPresent(
                caller ->
                    SecurityContextHolder.getContext()
                        .setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(
                                caller, null, List.of())));
      }
      chain.doFilter(request, response);
    }
  }
}
