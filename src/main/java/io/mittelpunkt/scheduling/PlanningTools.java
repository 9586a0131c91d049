package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.plan.Insertion;
import io.mittelpunkt.scheduling.plan.Margins;
import io.mittelpunkt.scheduling.plan.ProjectArrivals;
import io.mittelpunkt.scheduling.plan.Travel;
import io.mittelpunkt.scheduling.plan.WindowFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plain tools of planning, with the travel times that this service has. */
@Configuration(proxyBeanMethods = false)
class PlanningTools {

  @Bean
  Insertion insertion(Travel travel) {
    return new Insertion(travel, Margins.usual());
  }

  @Bean
  WindowFinder windowFinder(Insertion insertion) {
    return new WindowFinder(insertion);
  }

  @Bean
  ProjectArrivals projectArrivals(Travel travel) {
    return new ProjectArrivals(travel);
  }
}
