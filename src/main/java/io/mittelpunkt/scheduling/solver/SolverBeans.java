package io.mittelpunkt.scheduling.solver;

import io.mittelpunkt.scheduling.plan.DayPlanner;
import io.mittelpunkt.scheduling.plan.Margins;
import io.mittelpunkt.scheduling.plan.Travel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Puts the solver behind the port. */
@Configuration(proxyBeanMethods = false)
class SolverBeans {

  @Bean
  @Lazy // It takes a moment to set up, and the service should be up before.
  DayPlanner dayPlanner(Travel travel) {
    return new TimefoldDayPlanner(travel, Margins.usual());
  }
}
