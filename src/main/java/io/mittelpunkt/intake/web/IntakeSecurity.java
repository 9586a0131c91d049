package io.mittelpunkt.intake.web;

import io.mittelpunkt.intake.IntakeSettings;
import io.mittelpunkt.shared.BearerToken;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** Each intake client shows its key, and none crowds out the others. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeSettings.class)
class IntakeSecurity {

  @Bean
  @Order(1)
  SecurityFilterChain intakeChain(HttpSecurity http, IntakeSettings settings) throws Exception {
    PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
    http.securityMatcher(
            new OrRequestMatcher(
                paths.matcher("/tmf-api/**"),
                paths.matcher("/api/webhooks/**"),
                paths.matcher("/api/callbacks/**"),
                paths.matcher("/api/customers/**"),
                paths.matcher("/api/messages/**")))
        .addFilterAfter(
            new RateLimit(settings.requestsPerMinute(), settings.searchesPerMinute()),
            AuthorizationFilter.class);
    return BearerToken.require(http, settings::clientWith).build();
  }
}
