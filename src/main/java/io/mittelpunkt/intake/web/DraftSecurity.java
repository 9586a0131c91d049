package io.mittelpunkt.intake.web;

import io.mittelpunkt.intake.IntakeSettings;
import io.mittelpunkt.shared.BearerToken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Each intake client leaves drafts with the key that it places orders with. */
@Configuration(proxyBeanMethods = false)
class DraftSecurity {

  @Bean
  @Order(3)
  SecurityFilterChain draftChain(HttpSecurity http, IntakeSettings settings) throws Exception {
    http.securityMatchers(
            matchers ->
                matchers.requestMatchers(
                    PathPatternRequestMatcher.withDefaults().matcher("/api/drafts"),
                    PathPatternRequestMatcher.withDefaults().matcher("/api/drafts/**")))
        .addFilterAfter(new RateLimit(settings.requestsPerMinute()), AuthorizationFilter.class);
    return BearerToken.require(http, settings::clientWith).build();
  }
}
