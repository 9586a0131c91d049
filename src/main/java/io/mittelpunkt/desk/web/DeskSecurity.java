package io.mittelpunkt.desk.web;

import static io.mittelpunkt.desk.web.Paths.path;

import io.mittelpunkt.engine.Groups;
import io.mittelpunkt.shared.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The staff's part of the house: our own pages, Tasklist, Cockpit and Admin, one sign-in. */
@Configuration(proxyBeanMethods = false)
class DeskSecurity {

  static final String TASKLIST = "/camunda/app/tasklist/default/";

  private static final RequestMatcher STAFF_ONLY =
      new OrRequestMatcher(
          path("/"), path("/login"), path("/logout"), path("/desk/**"), path("/camunda/**"));

  @Bean
  @Order(50)
  SecurityFilterChain deskChain(HttpSecurity http) throws Exception {
    return http.securityMatcher(STAFF_ONLY)
        .headers(SecurityHeaders.forPages())
        .csrf(it -> it.ignoringRequestMatchers(path(Paths.WEBAPP_API)))
        .authorizeHttpRequests(DeskSecurity::rules)
        .requestCache(it -> it.requestCache(wishes()))
        .sessionManagement(it -> it.sessionFixation(SessionFixationConfigurer::newSession))
        .formLogin(
            it ->
                it.loginPage("/login")
                    .defaultSuccessUrl(TASKLIST)
                    .failureHandler(SignInAnswers.refused())
                    .permitAll())
        .logout(
            it ->
                it.logoutRequestMatcher(
                        new OrRequestMatcher(
                            path(HttpMethod.POST, "/logout"),
                            path(HttpMethod.POST, Paths.WEBAPP_LOGOUT)))
                    .logoutSuccessHandler(SignInAnswers.signedOut()))
        .exceptionHandling(
            it ->
                it.authenticationEntryPoint(SignInAnswers.signInFirst())
                    .accessDeniedHandler(SignInAnswers.denied()))
        .build();
  }

  private static void rules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          rules) {
    rules
        // Makes an administrator for whoever asks, when there is none (CVE-2026-77226).
        .requestMatchers(path("/camunda/api/admin/setup/**"))
        .denyAll()
        // Ways around the sign-in page, and so around its throttle.
        .requestMatchers(path("/camunda/api/admin/auth/user/{engine}/login/**"))
        .denyAll()
        .requestMatchers(path("/camunda/api/engine/engine/{engine}/identity/verify/**"))
        .denyAll()
        .requestMatchers(path("/login"))
        .permitAll()
        // What customers told us is for whoever needs it to help them, and for nobody else.
        .requestMatchers(path("/desk/cases/**"), path("/desk/customers/**"))
        .access((who, request) -> new AuthorizationDecision(maySeeCustomers(who.get())))
        .requestMatchers(path("/desk/team/**"))
        .hasAnyAuthority(Doors.TEAMS)
        .requestMatchers(path(HttpMethod.POST, "/desk/board/**"))
        .hasAuthority(Groups.DISPATCH)
        .requestMatchers(path("/desk/board/**"))
        .hasAnyAuthority(Doors.BOARD)
        .anyRequest()
        .authenticated();
  }

  private static boolean maySeeCustomers(Authentication who) {
    return who.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .anyMatch(Doors::leadsToCases);
  }

  private static HttpSessionRequestCache wishes() {
    HttpSessionRequestCache wishes = new HttpSessionRequestCache();
    wishes.setRequestMatcher(SignInAnswers::isPage);
    wishes.setMatchingRequestParameterName(null);
    return wishes;
  }
}
