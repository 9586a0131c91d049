package io.mittelpunkt.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visits;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.RunningService;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer who chooses a window of two hours, and keeps, moves or gives it back (P7). */
@RunningService
class VisitOnPageTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired Visits visits;

  @Test
  void aWindowIsChosenHeldAndConfirmedWithTheLinkAlone_P7() {
    Visitor visitor = VisitedPlace.of(port, jdbc).whoIsToChoose();
    List<String> offered = VisitedPlace.windows(visitor.page());
    assertThat(offered).hasSize(3);

    assertThat(visitor.send("/visit/windows", "window", offered.get(1)))
        .contains("Das Zeitfenster bestätigen", "Minuten bis dahin: 9")
        .doesNotContain("name=\"code\"");
    assertThat(visitor.page()).contains("bitte bestätigen").doesNotContain("name=\"window\"");

    assertThat(visitor.send("/visit/confirm", "visit", VisitedPlace.heldBy(visitor)))
        .contains("Das Zeitfenster ist vereinbart", "Ein Techniker kommt zu Ihnen");
    Visit booked = visits.openOf(visitor.order()).orElseThrow();
    assertThat(booked.window()).isEqualTo(TimeWindow.read(offered.get(1)).orElseThrow());
    assertThat(booked.planned()).isNotNull();
  }
}
