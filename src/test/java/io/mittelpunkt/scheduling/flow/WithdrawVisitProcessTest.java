package io.mittelpunkt.scheduling.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.provisioning.RequestCancellation;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visits;
import io.mittelpunkt.support.CoversModel;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was booked for a cancelled order is given back, with notice (P8). */
@CoversModel("withdraw-visit")
class WithdrawVisitProcessTest extends WalkedOrder {

  @Autowired RequestCancellation requestCancellation;
  @Autowired Visits visits;
  @Autowired JdbcClient jdbc;

  @Test
  void aBookedVisitIsGivenBackWithItsNoticeInOneTransaction_P8() {
    SteppedOrder order = visitBooked();
    Visit visit = visits.openOf(order.id()).orElseThrow();

    cancel(order);

    assertThat(order.endsOf("withdraw-visit")).containsExactly("event_visitWithdrawn");
    assertThat(visits.openOf(order.id())).isEmpty();
    assertThat(order.journal()).containsOnlyOnce("visitWithdrawn");
    assertThat(told.newest(order, "visitWithdrawn"))
        .containsEntry("fromAt", visit.windowFrom().toString());
    assertThat(
            jdbc.sql(
                    """
                    select v.state = 'withdrawn' and v.ended_at is not null and v.xmin = n.xmin
                    from visit v join notice n using (order_id)
                    where v.id = ? and n.template = 'visitWithdrawn'
                    """)
                .param(visit.id())
                .query(Boolean.class)
                .single())
        .isTrue();
    assertThat(order.all("attend-visit")).isEmpty();
  }

  @Test
  void whereNothingIsBookedNobodyIsToldOfAVisit() {
    SteppedOrder order = checked(place("dsl-100"));

    cancel(order);

    assertThat(order.endsOf("withdraw-visit")).containsExactly("event_visitWithdrawn");
    assertThat(told.notices(order)).doesNotContain("visitWithdrawn");
    assertThat(order.journal()).doesNotContain("visitWithdrawn");
  }

  @Test
  void aVisitThatTookPlaceStaysWhatItWas() {
    SteppedOrder order = visitBooked();
    visitEnds(order, "done");

    cancel(order);

    assertThat(states(order)).containsExactly("done");
    assertThat(told.notices(order)).doesNotContain("visitWithdrawn");
  }

  private SteppedOrder visitBooked() {
    SteppedOrder order = checked(place("dsl-100"));
    agreeVisit(order, today(order).plusDays(2), "8");
    return order;
  }

  private void cancel(SteppedOrder order) {
    requestCancellation.request(order.id(), null, "page");
    order.run("event_cancellationAsked");
  }

  private List<String> states(SteppedOrder order) {
    return jdbc.sql("select state from visit where order_id = ?")
        .param(order.id())
        .query(String.class)
        .list();
  }
}
