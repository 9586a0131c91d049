package io.mittelpunkt.scheduling.remote;

import io.mittelpunkt.scheduling.plan.GreatCircleTravel;
import io.mittelpunkt.scheduling.plan.RushHours;
import io.mittelpunkt.scheduling.plan.Travel;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where travel times come from: the table service that is set, or the great circle. */
@Configuration(proxyBeanMethods = false)
class TravelBeans {

  @Bean
  Travel travel(@Value("${mittelpunkt.travel.url:}") String url, MovableClock clock) {
    Travel greatCircle = new GreatCircleTravel(HomeZone.ID);
    return url.isBlank()
        ? greatCircle
        : new TableServiceTravel(url, greatCircle, new RushHours(HomeZone.ID), clock);
  }
}
