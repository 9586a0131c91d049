package io.mittelpunkt.sandbox;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * The sandbox is open to whoever plays with the demo; its stand-ins ask the service for a token.
 * What an address can have is the player's to change.
 */
@OnlyInDemo
@Configuration(proxyBeanMethods = false)
class SandboxSecurity {

  // Mails and letters bring their own styles; nothing in them may run or call home.
  private static final String CONTENT =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  @Bean
  @Order(5)
  SecurityFilterChain sandboxChain(
      HttpSecurity http,
      @Value("${mittelpunkt.network.token}") String network,
      @Value("${mittelpunkt.warehouse.token}") String warehouse,
      @Value("${mittelpunkt.sms.token}") String sms,
      @Value("${mittelpunkt.letters.token}") String letters)
      throws Exception {
    PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
    Map<PathPatternRequestMatcher, String> tokens =
        Map.of(
            path.matcher("/sandbox/network/{what:(?!addresses$).+}/**"), network,
            path.matcher("/sandbox/warehouse/{what}/**"), warehouse,
            path.matcher("/sandbox/sms/**"), sms,
            path.matcher("/sandbox/letters/**"), letters);
    return http.securityMatcher(
            new OrRequestMatcher(path.matcher("/sandbox/**"), path.matcher("/demo/**")))
        .csrf(CsrfConfigurer::disable)
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(it -> it.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT)))
        .addFilterBefore(new ServiceTokens(tokens), AuthorizationFilter.class)
        .authorizeHttpRequests(it -> it.anyRequest().permitAll())
        .build();
  }
}
