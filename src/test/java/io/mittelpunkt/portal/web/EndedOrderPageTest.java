package io.mittelpunkt.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.orders.Ratings;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class EndedOrderPageTest {

  @LocalServerPort int port;
  @Autowired Ratings ratings;

  @Test
  void afterTheLineIsActiveTheLinkStillTellsTheStoryAndAsksHowItWas() {
    Visitor visitor = Visitor.of(port, OrderBody.complete());
    visitor.patient(() -> visitor.page().contains("Ihr Modem ist unterwegs"));
    visitor.world().advance("P2DT1H");
    visitor.patient(() -> visitor.state().equals("completed"));

    assertThat(visitor.page())
        .contains("Fertig: Ihr Anschluss ist aktiv", "Was Sie bestätigt haben")
        .contains("Ihr Auftrag ist eingegangen", "Ihr Modem ist unterwegs")
        .contains("niemand", "14 Tagen widerrufen", "Wie war es?")
        .doesNotContain("/day", "/cancellation", "<dt>Bis</dt>", "??");
    assertThat(visitor.get("/cancellation").body()).contains("14 Tagen widerrufen");

    for (String nonsense : new String[] {"", "0", "6", "-1", "3.5", "٣", "99999999999"}) {
      assertThat(visitor.send("/rating", "stars", nonsense)).contains("Wie war es?");
    }
    assertThat(ratings.of(visitor.order())).isEmpty();
    assertThat(visitor.send("/rating", "stars", "2")).contains("Ihr Wort ist notiert");
    assertThat(visitor.send("/rating", "stars", "4"))
        .containsPattern("aria-label=\"4 von 5 Sternen\"[^>]*aria-pressed=\"true\"");
    assertThat(ratings.of(visitor.order())).contains(4);
  }

  @Test
  void anOrderThatHasNotEndedIsNotRated() {
    Visitor visitor = Visitor.whoIsToConsent(port);
    assertThat(visitor.page()).doesNotContain("Wie war es?");
    assertThat(visitor.send("/rating", "stars", "5")).doesNotContain("Ihr Wort ist notiert");
    assertThat(ratings.of(visitor.order())).isEmpty();
  }
}
