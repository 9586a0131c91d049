package io.mittelpunkt.provisioning.web;

import io.mittelpunkt.shared.BearerToken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Only the warehouse reports deliveries. */
@Configuration(proxyBeanMethods = false)
class WarehouseSecurity {

  @Bean
  @Order(3)
  SecurityFilterChain warehouseChain(
      HttpSecurity http, @Value("${mittelpunkt.warehouse.webhook-token}") String token)
      throws Exception {
    http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher("/api/warehouse/**"));
    return BearerToken.require(http, shown -> BearerToken.only(token, shown, "warehouse")).build();
  }
}
