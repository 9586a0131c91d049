package io.mittelpunkt.callbacks.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CallOffersTest {

  private static final CallCircle CIRCLE =
      new CallCircle("team-north", List.of("team-east", "team-west"), "team-national", "anna");

  private static final List<String> WITH_NEIGHBOURS =
      List.of("team-north", "team-east", "team-west");

  private static final List<String> EVERYBODY =
      List.of("team-north", "team-east", "team-west", "team-national");

  @Test
  void theKnownAgentHasItFirstThenTheTeamThenTheNeighboursThenThePool() {
    assertThat(CallOffers.of(Route.SAME_AGENT, 6, CIRCLE))
        .containsExactly(
            new CallOffer(Duration.ZERO, "anna", List.of()),
            new CallOffer(Duration.ofMinutes(3), "anna", List.of("team-north")),
            new CallOffer(Duration.ofMinutes(6), "anna", WITH_NEIGHBOURS),
            new CallOffer(Duration.ofMinutes(9), "anna", EVERYBODY));
  }

  @Test
  void whoKnowsNobodyIsOfferedToHisTeamAtOnce() {
    assertThat(CallOffers.of(Route.TEAM, 6, CIRCLE))
        .containsExactly(
            new CallOffer(Duration.ZERO, null, List.of("team-north")),
            new CallOffer(Duration.ofMinutes(6), null, WITH_NEIGHBOURS),
            new CallOffer(Duration.ofMinutes(9), null, EVERYBODY));
  }

  @Test
  void inAStormTheNeighboursHelpFromTheBeginning() {
    assertThat(CallOffers.of(Route.TEAM_AND_NEIGHBOURS, 4, CIRCLE))
        .containsExactly(
            new CallOffer(Duration.ZERO, null, WITH_NEIGHBOURS),
            new CallOffer(Duration.ofMinutes(6), null, EVERYBODY));
    assertThat(CallOffers.of(Route.TEAM_AND_NEIGHBOURS, 0, CIRCLE))
        .containsExactly(new CallOffer(Duration.ZERO, null, EVERYBODY));
  }

  @Test
  void thePoolsOwnCallsMayBeTakenByItsNeighboursLater() {
    CallCircle ofAll =
        new CallCircle("team-national", List.of("team-north"), "team-national", null);
    CallOffer pool = new CallOffer(Duration.ZERO, null, List.of("team-national"));

    assertThat(CallOffers.of(Route.POOL, 6, ofAll))
        .containsExactly(
            pool,
            new CallOffer(Duration.ofMinutes(6), null, List.of("team-national", "team-north")));
    assertThat(CallOffers.of(Route.POOL, 6, CIRCLE)).containsExactly(pool);
  }

  @Test
  void theStepThatHoldsIsTheLastWhoseTimeHasCome() {
    List<CallOffer> steps = CallOffers.of(Route.SAME_AGENT, 6, CIRCLE);

    assertThat(CallOffers.at(steps, Duration.ofHours(-2))).isEqualTo(steps.get(0));
    assertThat(CallOffers.at(steps, Duration.ofMinutes(3))).isEqualTo(steps.get(1));
    assertThat(CallOffers.at(steps, Duration.ofMinutes(40))).isEqualTo(steps.get(3));
  }

  @Test
  void aTableThatSaysSomethingImpossibleIsRefused() {
    assertThatThrownBy(() -> CallOffers.of(Route.TEAM, -1, CIRCLE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void missedCallsComeFirstThenWhatIsNearThenWhatWasPromisedEarlier() {
    Instant ten = Instant.parse("2026-11-24T10:00:00Z");
    Instant now = ten.minus(CallOrder.NEAR_BEFORE);
    CallOrder missed = new CallOrder(CallOrder.priorityAt(ten, true, now), ten, "CB-1");
    CallOrder near = new CallOrder(CallOrder.priorityAt(ten, false, now), ten, "CB-2");
    Instant later = ten.plusSeconds(900);
    CallOrder promised = new CallOrder(CallOrder.priorityAt(later, false, now), later, "CB-3");
    Instant latest = later.plusSeconds(900);
    CallOrder last = new CallOrder(CallOrder.priorityAt(latest, false, now), latest, "CB-0");

    assertThat(Stream.of(last, promised, near, missed).sorted())
        .containsExactly(missed, near, promised, last);
  }
}
