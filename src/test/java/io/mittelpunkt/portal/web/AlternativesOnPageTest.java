package io.mittelpunkt.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class AlternativesOnPageTest {

  /** Nobody else orders for it. */
  private static final String SLOW = "45141";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void theNetworkCarriesSixteen() {
    Visitor.reach(port, SLOW, 20, false);
  }

  @Test
  void eachAlternativeIsShownWithSpeedPriceDateAndVisit_P5() {
    Visitor visitor = whoIsToChoose();

    assertThat(visitor.page())
        .contains("DSL 16 wählen", "24,95", "39,95", "bis zu 16 Mbit/s", "möglich ab")
        .contains("Ein Techniker kommt zu Ihnen", "Das gilt bis", "0800")
        .doesNotContain("DSL 100", "name=\"seq\"", "??");
  }

  @Test
  void oneClickChoosesAndTheContractFollowsWithItsPrice() {
    Visitor visitor = whoIsToChoose();

    assertThat(visitor.send("/alternative", "offering", "dsl-16"))
        .contains("Vielen Dank für Ihre Wahl");
    visitor.patient(() -> visitor.page().contains("name=\"seq\""));
    assertThat(visitor.page()).contains("DSL 16", "24,95").doesNotContain("dsl-16");
    assertThat(visitor.send("/alternative", "offering", "dsl-16"))
        .contains("nichts mehr auszuwählen");
  }

  @Test
  void whatWasNotOfferedIsNotTaken() {
    Visitor visitor = whoIsToChoose();
    for (String offering : new String[] {"dsl-250", "", "nonsense", "\u0000", "' or 1=1--"}) {
      assertThat(visitor.send("/alternative", "offering", offering))
          .contains("gibt es an Ihrer Adresse nicht mehr", "role=\"alert\"", "DSL 16 wählen");
    }
    assertThat(visitor.state()).isEqualTo("pending");
  }

  @Test
  void whenTheAnswerHasExpiredNamesAndPricesStandButNoDate() {
    Visitor visitor = whoIsToChoose();
    jdbc.sql("update qualification set expires_at = qualified_at where postcode = ?")
        .param(SLOW)
        .update();

    assertThat(visitor.page())
        .contains("DSL 16 wählen", "24,95", "ermitteln wir neu")
        .doesNotContain("möglich ab");
  }

  @Test
  void afterItsDayTheChoiceIsStillOpenAndNoPastDayIsShown() {
    Visitor visitor = whoIsToChoose();
    assertThat(visitor.page()).contains("<dt>Bis</dt>");
    visitor.world().advance("P5D");

    assertThat(visitor.page()).contains("DSL 16 wählen").doesNotContain("<dt>Bis</dt>");
  }

  @Test
  void whatTheAddressCanHaveStaysVisibleUntilTheContractIsConfirmed() {
    Visitor visitor = Visitor.whoIsToConsent(port);
    assertThat(visitor.page()).contains("Was es an Ihrer Adresse gibt", "DSL 250", "49,95");

    visitor.send("/contract", "seq", visitor.seq(), "code", visitor.code("contract"));
    assertThat(visitor.page()).doesNotContain("Was es an Ihrer Adresse gibt");
  }

  private Visitor whoIsToChoose() {
    Visitor visitor = Visitor.of(port, Visitor.in(SLOW, Visitor.unsigned()));
    visitor.patient(() -> visitor.page().contains("name=\"offering\""));
    return visitor;
  }
}
