package io.mittelpunkt.shared;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the one clock; nothing in the service asks the system for the time. */
@Configuration(proxyBeanMethods = false)
class Time {

  // One for the whole JVM, as the engine's is: two contexts in one JVM (tests) share their time.
  private static final MovableClock CLOCK = new MovableClock();

  @Bean
  MovableClock clock() {
    return CLOCK;
  }
}
