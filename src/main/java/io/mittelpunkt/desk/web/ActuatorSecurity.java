package io.mittelpunkt.desk.web;

import static io.mittelpunkt.desk.web.Paths.path;

import io.mittelpunkt.engine.Groups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Whether the service is well is for everybody, how it is for operations: from a browser by the
 * sign-in, from a metrics collector by basic authentication.
 */
@Configuration(proxyBeanMethods = false)
class ActuatorSecurity {

  @Bean
  @Order(51)
  SecurityFilterChain actuatorChain(HttpSecurity http) throws Exception {
    return http.securityMatcher(path("/actuator/**"))
        .authorizeHttpRequests(
            rules ->
                rules
                    .requestMatchers(path("/actuator/health/**"))
                    .permitAll()
                    .anyRequest()
                    .hasAnyAuthority(Groups.OPERATIONS, Groups.ADMINISTRATORS))
        .httpBasic(Customizer.withDefaults())
        .build();
  }
}
