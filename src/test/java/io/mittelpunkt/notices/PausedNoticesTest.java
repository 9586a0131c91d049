package io.mittelpunkt.notices;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.customers.RegionalEvents;
import io.mittelpunkt.provisioning.Drafts;
import io.mittelpunkt.provisioning.OrderDraft;
import io.mittelpunkt.scheduling.DeclareRegionalEvent;
import io.mittelpunkt.scheduling.EndRegionalEvent;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.Words;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** While a storm rages nobody there is reminded of anything; what he has to know he is told. */
@StoppedEngine
class PausedNoticesTest {

  @Autowired JdbcClient jdbc;
  @Autowired World world;
  @Autowired Outbox outbox;
  @Autowired HoldBack holdBack;
  @Autowired SendNotice sendNotice;
  @Autowired Drafts drafts;
  @Autowired DeclareRegionalEvent declareRegionalEvent;
  @Autowired EndRegionalEvent endRegionalEvent;
  @Autowired RegionalEvents regionalEvents;
  @Autowired TransactionTemplate transaction;
  private CallTeam team;
  private String customer;
  private String draft;

  @BeforeEach
  void leaveADraft() {
    team = CallTeam.in(jdbc);
    customer = team.customer("Paula Pause");
    draft = Ids.next(OrderDraft.PREFIX);
    drafts.add(
        new OrderDraft(
            draft,
            OrderDraft.DESK,
            customer,
            false,
            "web",
            null,
            team.region().address("Lindenstraße 5"),
            null,
            null,
            OrderDraft.State.LEFT,
            world.now(),
            null,
            null,
            null));
  }

  @Test
  void anOfferIsHeldBackUntilTheStormIsOverAndAPromiseIsNot() {
    String storm = storm();
    Notice offer = put("draftOffer", Map.of("order", draft, "keptOn", "2031-01-01"));
    Notice promise = put("orderPromised", Map.of("order", draft, "promisedOn", "2031-01-01"));

    assertThat(sendNotice.send(offer.id()))
        .as("when it is looked at again")
        .hasValueSatisfying(
            it -> assertThat(it).isBetween(world.now(), world.now().plus(Duration.ofMinutes(10))));
    assertThat(sendNotice.send(promise.id())).isEmpty();
    assertThat(left()).containsExactly("orderPromised");

    endRegionalEvent.end(storm);
    assertThat(sendNotice.send(offer.id())).isEmpty();
    assertThat(left()).containsExactly("draftOffer", "orderPromised");
  }

  @Test
  void whatWasHeldBackLeavesInTheOrderInWhichItWasTold() {
    String storm = storm();
    Notice first = put("draftOffer", Map.of("order", draft, "keptOn", "2031-01-01"));
    world.letPass(Duration.ofMinutes(1));
    Notice second =
        put("draftCallTried", Map.of("order", draft, "triedAt", world.now().toString()));
    endRegionalEvent.end(storm);

    assertThat(sendNotice.send(second.id())).as("the first has not left").isPresent();
    assertThat(sendNotice.send(first.id())).isEmpty();
    assertThat(sendNotice.send(second.id())).isEmpty();
    assertThat(left()).containsExactlyInAnyOrder("draftOffer", "draftCallTried");
  }

  @Test
  void whatWaitsForTheMorningDoesNotWaitForTheStorm() {
    ZonedDateTime there = world.now().atZone(HomeZone.ID);
    world.letPass(Duration.between(there, there.plusDays(1).withHour(12)));
    storm();
    Notice offer = put("draftOffer", Map.of("order", draft, "keptOn", "2031-01-01"));
    world.letPass(Duration.ofMinutes(1));
    Notice atNightOnly = put("callbackRegionalEvent", Map.of());

    assertThat(holdBack.until(offer)).isPresent();
    assertThat(holdBack.until(atNightOnly)).isEmpty();
  }

  @Test
  void whoWentOnMeanwhileIsNotOfferedTo() {
    storm();
    Notice offer = put("draftOffer", Map.of("order", draft, "keptOn", "2031-01-01"));
    transaction.executeWithoutResult(it -> drafts.takenUp(draft, "phone"));

    assertThat(sendNotice.send(offer.id())).isEmpty();

    assertThat(outbox.toldAbout(draft)).isEmpty();
  }

  @Test
  void aStormElsewhereHoldsNothingBack() {
    CallTeam elsewhere = CallTeam.in(jdbc);
    declareRegionalEvent.declare(
        elsewhere.region().territory().id(), "storm", Duration.ofMinutes(30), inAnHour(), "dora");
    Notice offer = put("draftOffer", Map.of("order", draft, "keptOn", "2031-01-01"));

    assertThat(sendNotice.send(offer.id())).isEmpty();

    assertThat(left()).containsExactly("draftOffer");
  }

  @Test
  void anEventThatIsOverByItselfHoldsNothingBackAnyMore() {
    storm();
    Notice offer = put("draftOffer", Map.of("order", draft, "keptOn", "2031-01-01"));
    world.letPass(Duration.ofMinutes(61));

    assertThat(sendNotice.send(offer.id())).isEmpty();

    assertThat(left()).containsExactly("draftOffer");
  }

  @Test
  void onlyRemindersAndOffersAreEverHeldBack() {
    Map<String, String> marked = new TreeMap<>();
    Words.in(Locale.ENGLISH)
        .forEach(
            (key, value) -> {
              if (key.endsWith(".pausedIn")) {
                marked.put(key.split("\\.")[1], value);
              }
            });

    assertThat(marked)
        .as("never a promise, a change, an apology or an answer")
        .containsExactly(
            entry("callbackRegionalEvent", "night"),
            entry("contractReminder", "regionalEvent"),
            entry("draftCallTried", "regionalEvent"),
            entry("draftOffer", "regionalEvent"));
  }

  private String storm() {
    String territory = team.region().territory().id();
    assertThat(
            declareRegionalEvent.declare(
                territory, "storm", Duration.ofMinutes(30), inAnHour(), "dora"))
        .isEmpty();
    return regionalEvents.lasting(territory, world.now()).get(0).id();
  }

  private Instant inAnHour() {
    return world.now().plus(Duration.ofHours(1));
  }

  private Notice put(String template, Map<String, String> parameters) {
    Notice notice =
        Notice.toCustomer(UUID.randomUUID().toString(), draft, customer, template, parameters);
    transaction.executeWithoutResult(it -> outbox.put(notice));
    return notice;
  }

  private List<String> left() {
    return outbox.toldAbout(draft).stream()
        .filter(it -> it.sentAt() != null)
        .map(it -> it.notice().template())
        .sorted()
        .toList();
  }
}
