package io.mittelpunkt.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.scheduling.HoldWindow.Outcome;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.Booking;
import io.mittelpunkt.support.StoppedEngine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The last window of a day is booked once, whoever takes it at the same moment (P5, P7). */
@StoppedEngine
class LastWindowTest {

  @Autowired ApplicationContext service;
  @Autowired Visits visits;
  @Autowired HoldWindow holdWindow;
  @Autowired ConfirmWindow confirmWindow;
  @Autowired AgreeVisit agreeVisit;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;
  private final ExecutorService crowd = Executors.newFixedThreadPool(3);
  private Booking booking;
  private String technician;

  /** Somebody who has time for one visit a day. */
  @BeforeEach
  void hire() {
    booking = Booking.in(service);
    technician = booking.region().technicianWithoutShift("line", "socket");
    for (DayOfWeek weekday : DayOfWeek.values()) {
      booking.region().shift(technician, weekday, LocalTime.of(10, 0), LocalTime.of(11, 30));
    }
  }

  @AfterEach
  void goHome() {
    crowd.shutdownNow();
  }

  @RepeatedTest(3)
  void twoCustomersAndAnAgentTakeItAndOneGetsIt() throws Exception {
    TimeWindow last = booking.window(3, 10);
    LocalDate day = booking.day(3);
    List<String> orders = List.of(booking.order(), booking.order(), booking.order());
    CyclicBarrier start = new CyclicBarrier(3);
    List<Callable<Object>> people =
        List.of(
            () -> onPage(orders.get(0), last, start),
            () -> onPage(orders.get(1), last, start),
            () -> {
              start.await();
              return agreeVisit.book(orders.get(2), day, 10);
            });

    List<Object> outcomes = new ArrayList<>();
    for (Future<Object> one : crowd.invokeAll(people)) {
      outcomes.add(one.get(30, TimeUnit.SECONDS));
    }

    List<List<OfferedWindow>> alternatives = new ArrayList<>();
    int booked = 0;
    for (Object outcome : outcomes) {
      if (outcome instanceof Outcome.Taken taken) {
        alternatives.add(taken.alternatives());
      } else if (outcome instanceof AgreeVisit.Outcome.Taken taken) {
        alternatives.add(taken.alternatives());
      } else {
        booked++;
      }
    }
    assertThat(booked).as("%s", outcomes).isEqualTo(1);
    assertThat(alternatives)
        .hasSize(2)
        .allSatisfy(
            offered ->
                assertThat(offered)
                    .isNotEmpty()
                    .extracting(OfferedWindow::window)
                    .doesNotContain(last));
    assertThat(orders.stream().filter(it -> visits.openOf(it).isPresent())).hasSize(1);
    assertThat(booking.doubleBookings()).isZero();
  }

  private Object onPage(String order, TimeWindow window, CyclicBarrier start) throws Exception {
    start.await();
    Outcome outcome = holdWindow.hold(order, window);
    return outcome instanceof Outcome.Held held
        ? confirmWindow.confirm(held.visit().id(), "page")
        : outcome;
  }

  /** Somebody writes past the day's lock, and nothing of it can be seen until it commits. */
  @Test
  void whoWritesPastTheLockIsFoundOutByTheDatabase() throws Exception {
    TimeWindow last = booking.window(3, 10);
    String order = booking.order();
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);
    Future<?> intruder =
        crowd.submit(
            () ->
                new TransactionTemplate(transactions)
                    .executeWithoutResult(
                        status -> {
                          occupy(last);
                          written.countDown();
                          await(mayCommit);
                        }));
    written.await(10, TimeUnit.SECONDS);

    Future<Outcome> customer = crowd.submit(() -> holdWindow.hold(order, last));
    Awaitility.await().until(this::somebodyWaits);
    mayCommit.countDown();
    intruder.get(10, TimeUnit.SECONDS);

    assertThat(customer.get(10, TimeUnit.SECONDS))
        .isInstanceOfSatisfying(
            Outcome.Taken.class,
            it ->
                assertThat(it.alternatives())
                    .isNotEmpty()
                    .extracting(OfferedWindow::window)
                    .doesNotContain(last));
    assertThat(booking.doubleBookings()).isZero();
    assertThat(visits.heldOf(order)).isEmpty();
  }

  private void occupy(TimeWindow window) {
    jdbc.sql(
            """
            insert into visit (id, state, window_from, window_to, booked_at, territory_id, day,
              street, postcode, city, latitude, longitude, expected_minutes, spread_minutes,
              technician_id, planned_from, planned_to)
            values (:id, 'booked', :from, :to, now(), :territory, :day, 'Weg 1', :postcode, 'Berlin',
              52.52, 13.4, 85, 0, :technician, :from, cast(:from as timestamptz) + interval '85 min')
            """)
        .param("id", "VI-" + technician)
        .param("from", window.from().atOffset(ZoneOffset.UTC))
        .param("to", window.to().atOffset(ZoneOffset.UTC))
        .param("territory", booking.region().territory().id())
        .param("day", booking.day(3))
        .param("postcode", booking.region().postcode())
        .param("technician", technician)
        .update();
  }

  private boolean somebodyWaits() {
    return jdbc.sql("select count(*) from pg_locks where not granted").query(Long.class).single()
        > 0;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
