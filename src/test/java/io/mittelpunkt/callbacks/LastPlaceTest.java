package io.mittelpunkt.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.AskForCallback.Outcome;
import io.mittelpunkt.callbacks.AskForCallback.Outcome.AlreadyAsked;
import io.mittelpunkt.callbacks.AskForCallback.Outcome.Asked;
import io.mittelpunkt.callbacks.AskForCallback.Outcome.SlotTaken;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.StoppedEngine;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last place goes to one customer only, and one customer has one call a matter. */
@StoppedEngine
class LastPlaceTest {

  private static final int CROWD = 6;

  @Autowired JdbcClient jdbc;
  @Autowired AskForCallback askForCallback;
  @Autowired ChangeCallTime changeCallTime;
  @Autowired FindCallTimes findCallTimes;
  private final ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
  private final CyclicBarrier start = new CyclicBarrier(CROWD);
  private CallTeam team;

  /** One agent: each quarter has one place. */
  @BeforeEach
  void found() {
    team = CallTeam.in(jdbc);
    team.anyone("de");
  }

  @AfterEach
  void goHome() {
    crowd.shutdownNow();
  }

  @RepeatedTest(3)
  void theLastPlaceGoesToOneCustomerAndTheOthersAreShownWhatIsLeft() throws Exception {
    List<String> customers = customers();
    CallSlot last = slots(customers.get(0)).get(20);

    List<Outcome> outcomes =
        together(
            customers.stream().map(it -> (Callable<Outcome>) () -> ask(it, new CallWish.At(last))));

    assertThat(outcomes).filteredOn(Asked.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(SlotTaken.class::isInstance)
        .hasSize(CROWD - 1)
        .allSatisfy(
            it -> assertThat(((SlotTaken) it).others().slots()).isNotEmpty().doesNotContain(last));
    assertThat(promised(last)).isEqualTo(1);
  }

  @Test
  void whoMovesIntoItAndWhoAsksForItAreKeptApartToo() throws Exception {
    List<String> customers = customers();
    List<CallSlot> slots = slots(customers.get(0));
    CallSlot last = slots.get(20);
    List<Callable<Object>> people = new ArrayList<>();
    for (int i = 0; i < CROWD; i++) {
      String customer = customers.get(i);
      if (i % 2 == 0) {
        people.add(() -> ask(customer, new CallWish.At(last)));
      } else {
        String id = ((Asked) ask(customer, new CallWish.At(slots.get(30 + i)))).callback().id();
        people.add(() -> changeCallTime.change(id, new CallWish.At(last), "page"));
      }
    }

    together(people.stream());

    assertThat(promised(last)).isEqualTo(1);
    assertThat(
            jdbc.sql("select count(*) from callback where team_id = ?")
                .param(team.id())
                .query(Long.class)
                .single())
        .as("who moves keeps the old time until the new one is his")
        .isBetween(3L, 4L);
  }

  @Test
  void ourOwnFlowsGetTheNextTimeEach() throws Exception {
    List<Outcome> outcomes =
        together(
            customers().stream()
                .map(it -> (Callable<Outcome>) () -> ask(it, new CallWish.First())));

    assertThat(outcomes)
        .allMatch(Asked.class::isInstance)
        .extracting(it -> ((Asked) it).callback().promise().slot())
        .doesNotHaveDuplicates();
  }

  @Test
  void aThousandRequestsOfOneCustomerAreOneCall() throws Exception {
    String customer = team.customer("Mia");
    List<Callable<List<Outcome>>> people =
        IntStream.range(0, CROWD)
            .<Callable<List<Outcome>>>mapToObj(
                person ->
                    () ->
                        IntStream.range(0, 1000 / CROWD)
                            .mapToObj(it -> ask(customer, new CallWish.First()))
                            .toList())
            .toList();

    List<Outcome> outcomes = together(people.stream()).stream().flatMap(List::stream).toList();

    assertThat(outcomes).filteredOn(Asked.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(AlreadyAsked.class::isInstance)
        .hasSize(outcomes.size() - 1)
        .extracting(it -> ((AlreadyAsked) it).callback().id())
        .containsOnly(
            jdbc.sql("select id from callback where customer_id = ?")
                .param(customer)
                .query(String.class)
                .single());
    assertThat(
            jdbc.sql("select count(*) from notice where customer_id = ?")
                .param(customer)
                .query(Long.class)
                .single())
        .as("he is told once")
        .isEqualTo(1);
  }

  private <T> List<T> together(Stream<Callable<T>> people) throws Exception {
    List<Callable<T>> atOnce =
        people
            .<Callable<T>>map(
                it ->
                    () -> {
                      start.await();
                      return it.call();
                    })
            .toList();
    List<T> outcomes = new ArrayList<>();
    for (Future<T> one : crowd.invokeAll(atOnce)) {
      outcomes.add(one.get(60, TimeUnit.SECONDS));
    }
    return outcomes;
  }

  private List<String> customers() {
    return IntStream.range(0, CROWD).mapToObj(it -> team.customer("Customer " + it)).toList();
  }

  private List<CallSlot> slots(String customer) {
    return findCallTimes.of(customer, HomeZone.ID, "de").slots();
  }

  private Outcome ask(String customer, CallWish wish) {
    return askForCallback.ask(
        new CallRequest(customer, null, Matter.BILL, null, null, null, "page", null, wish));
  }

  private long promised(CallSlot slot) {
    return jdbc.sql("select count(*) from callback where team_id = ? and slot_from = ?")
        .params(slot.teamId(), slot.window().from().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }
}
