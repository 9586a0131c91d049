package io.mittelpunkt.shared;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the one clock; nothing in the service asks the system for the time. */
@Configuration(proxyBeanMethods = false)
class Time {

  @Bean
  MovableClock clock() {
    return new MovableClock();
  }
}
