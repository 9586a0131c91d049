package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.plan.GreatCircleTravel;
import io.mittelpunkt.scheduling.plan.Insertion;
import io.mittelpunkt.scheduling.plan.Margins;
import io.mittelpunkt.scheduling.plan.ProjectArrivals;
import io.mittelpunkt.scheduling.plan.Travel;
import io.mittelpunkt.scheduling.plan.WindowFinder;
import io.mittelpunkt.shared.HomeZone;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plain tools of planning, with the travel times that this service has. */
@Configuration(proxyBeanMethods = false)
class PlanningTools {

  @Bean
  Insertion insertion(ObjectProvider<Travel> travel) {
    return new Insertion(known(travel), Margins.usual());
  }

  @Bean
  WindowFinder windowFinder(Insertion insertion) {
    return new WindowFinder(insertion);
  }

  @Bean
  ProjectArrivals projectArrivals(ObjectProvider<Travel> travel) {
    return new ProjectArrivals(known(travel));
  }

  private static Travel known(ObjectProvider<Travel> travel) {
    return travel.getIfAvailable(() -> new GreatCircleTravel(HomeZone.ID));
  }
}
