package io.mittelpunkt.desk.web;

import static io.mittelpunkt.desk.web.Paths.path;

import io.mittelpunkt.shared.SecurityHeaders;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** What no room has claimed does not exist; only pages' own files and error pages do. */
@Configuration(proxyBeanMethods = false)
class EverythingElseSecurity {

  @Bean
  @Order(100)
  SecurityFilterChain everythingElseChain(HttpSecurity http) throws Exception {
    return http.headers(SecurityHeaders.forPages())
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(it -> it.disable())
        .authorizeHttpRequests(
            rules ->
                rules
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(path("/assets/**"), path("/favicon.ico"))
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .exceptionHandling(
            it ->
                it.authenticationEntryPoint(
                        (request, response, exception) ->
                            response.sendError(HttpServletResponse.SC_NOT_FOUND))
                    .accessDeniedHandler(
                        (request, response, exception) ->
                            response.sendError(HttpServletResponse.SC_NOT_FOUND)))
        .build();
  }
}
