package io.mittelpunkt.scheduling.web;

import io.mittelpunkt.shared.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The token in the address is all that opens a technician's page: there is neither cookie nor
 * session that another site could ride on, and no header that carries the address away.
 */
@Configuration(proxyBeanMethods = false)
class TechnicianSecurity {

  @Bean
  @Order(4)
  SecurityFilterChain technicianChain(HttpSecurity http) throws Exception {
    return http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher("/t/**"))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(SecurityHeaders.forPages())
        .headers(
            headers -> headers.addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex")))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }
}
