package io.mittelpunkt.intake;

import static io.mittelpunkt.intake.ProductOrderApiTest.assertRefused;
import static io.mittelpunkt.support.IntakeClient.APPOINTMENTS;
import static io.mittelpunkt.support.IntakeClient.TIME_SLOTS;
import static io.mittelpunkt.support.IntakeClient.id;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.scheduling.AnnounceVisit;
import io.mittelpunkt.scheduling.ConfirmWindow;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visits;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.Booking;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.PublishedSpecification;
import io.mittelpunkt.support.StoppedEngine;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** TMF646: a client searches, books, moves and calls off (P7). */
@StoppedEngine
class AppointmentApiTest {

  private static final PublishedSpecification SPECIFICATION = PublishedSpecification.appointment();

  @Autowired ApplicationContext service;
  @Autowired Visits visits;
  @Autowired AnnounceVisit announceVisit;
  @Autowired ConfirmWindow confirmWindow;
  private IntakeClient shop;
  private IntakeClient partner;
  private Booking booking;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
    partner = IntakeClient.partner(port);
    booking = Booking.in(service);
    booking.region().technician("line", "socket");
  }

  @Test
  void aSlotThatIsFoundIsBookedForTheOrderAndSeenOnEveryChannel_P5() {
    String order = waiting();
    JsonNode found = search(ofOrder(order));
    assertThat(SPECIFICATION.faults("SearchTimeSlot", found)).isEmpty();
    assertThat(found.get("status").asText()).isEqualTo("done");
    assertThat(found.get("searchResult").asText()).isEqualTo("success");
    JsonNode slot = found.at("/availableTimeSlot/0/validFor");

    HttpResponse<String> booked =
        shop.send("POST", APPOINTMENTS, "{\"validFor\":%s,%s}".formatted(slot, ofOrder(order)));

    String path = APPOINTMENTS + "/" + id(booked);
    assertThat(booked.headers().firstValue("Location").orElseThrow()).endsWith(path);
    JsonNode shown = json(shop.get(path));
    assertThat(shown).isEqualTo(json(booked));
    assertThat(SPECIFICATION.faults("Appointment", shown)).isEmpty();
    assertThat(shown.get("status").asText()).isEqualTo("confirmed");
    assertThat(shown.get("validFor")).isEqualTo(slot);
    assertThat(visits.openOf(order).orElseThrow().windowFrom())
        .isEqualTo(slot.get("startDateTime").asText());
    assertRefused(partner.get(path), 404);
    assertRefused(partner.send("PATCH", path, "{\"status\":\"cancelled\"}"), 404);
    assertRefused(partner.send("DELETE", path, ""), 404);
    assertThat(partner.get(APPOINTMENTS).body()).doesNotContain(order);
  }

  @Test
  void whatTheCustomerChoseOnHisPageIsAnAppointmentOfHisShop_P5() {
    String order = waiting();
    booking.booked(order, booking.window(3, 10));

    JsonNode newest = json(shop.get(APPOINTMENTS + "?limit=1")).get(0);

    assertThat(newest.at("/relatedEntity/0/id").asText()).isEqualTo(order);
    assertThat(newest.get("status").asText()).isEqualTo("confirmed");
    assertThat(SPECIFICATION.faults("Appointment", newest)).isEmpty();
    assertThat(json(shop.get(APPOINTMENTS + "?limit=1&fields=status")).get(0)).hasSize(3);
    assertRefused(shop.get(APPOINTMENTS + "?status=confirmed"), 400);
  }

  @Test
  void whatTheCustomerOnlyHoldsIsNoAppointmentYet() {
    String order = waiting();
    Visit lapsed = booking.held(order, booking.window(3, 10));
    Visit first = booking.held(order, booking.window(3, 12));
    for (Visit unseen : List.of(lapsed, first)) {
      assertRefused(shop.get(APPOINTMENTS + "/" + unseen.id()), 404);
      assertThat(shop.get(APPOINTMENTS).body()).doesNotContain(unseen.id());
    }

    confirmWindow.confirm(first.id(), "page");
    String path = APPOINTMENTS + "/" + first.id();
    assertThat(json(shop.get(path)).get("status").asText()).isEqualTo("confirmed");
    Visit other = booking.held(order, booking.window(4, 14));
    assertRefused(shop.get(APPOINTMENTS + "/" + other.id()), 404);
    confirmWindow.confirm(other.id(), "page");

    assertThat(json(shop.get(path)).at("/validFor/startDateTime").asText())
        .isEqualTo(slot(booking.window(4, 14)).at("/startDateTime").asText());
    assertThat(shop.get(APPOINTMENTS).body()).containsOnlyOnce("\"" + order + "\"");
  }

  @Test
  void aMoveKeepsTheAppointmentAndTakesTheNewSlot() {
    String order = waiting();
    String path = APPOINTMENTS + "/" + id(book(booking.window(3, 10), ofOrder(order)));

    JsonNode moved = json(shop.send("PATCH", path, period(booking.window(4, 14))));

    assertThat(APPOINTMENTS + "/" + moved.get("id").asText()).isEqualTo(path);
    assertThat(moved.at("/validFor/startDateTime").asText())
        .isEqualTo(slot(booking.window(4, 14)).at("/startDateTime").asText());
    assertThat(moved.get("status").asText()).isEqualTo("confirmed");
    assertThat(json(shop.get(path))).isEqualTo(moved);
    assertThat(visits.openOf(order).orElseThrow().window()).isEqualTo(booking.window(4, 14));

    assertThat(json(shop.send("PATCH", path, period(booking.window(4, 14))))).isEqualTo(moved);
    assertRefused(shop.send("DELETE", path, ""), 409);
    JsonNode cancelled = json(shop.send("PATCH", path, "{\"status\":\"cancelled\"}"));
    assertThat(cancelled.get("status").asText()).isEqualTo("cancelled");
    assertThat(visits.openOf(order)).isEmpty();
    assertRefused(shop.send("PATCH", path, period(booking.window(5, 14))), 409);
    assertThat(shop.send("DELETE", path, "").statusCode()).isEqualTo(204);
    assertRefused(shop.get(path), 404);
  }

  @Test
  void aClientWithoutAnOrderHereBooksForAnAddress() {
    String about = atAddress();
    String path = APPOINTMENTS + "/" + id(book(booking.window(3, 12), about));

    JsonNode moved = json(shop.send("PATCH", path, period(booking.window(3, 14))));
    assertThat(moved.at("/validFor/startDateTime").asText())
        .isEqualTo(slot(booking.window(3, 14)).at("/startDateTime").asText());
    assertThat(APPOINTMENTS + "/" + moved.get("id").asText()).isEqualTo(path);
    JsonNode cancelled = json(shop.send("PATCH", path, "{\"status\":\"cancelled\"}"));
    assertThat(cancelled.get("status").asText()).isEqualTo("cancelled");
    assertThat(visits.ofDay(booking.region().territory().id(), booking.day(3))).isEmpty();
  }

  @Test
  void sentTwiceItIsBookedOnce_P13() {
    String body =
        "{\"externalId\":\"%s\",\"validFor\":%s,%s}"
            .formatted(UUID.randomUUID(), slot(booking.window(3, 10)), atAddress());
    HttpResponse<String> first = shop.send("POST", APPOINTMENTS, body);
    HttpResponse<String> second = shop.send("POST", APPOINTMENTS, body);

    assertThat(id(second)).isEqualTo(id(first));
    assertThat(json(second)).isEqualTo(json(first));
    assertThat(visits.ofDay(booking.region().territory().id(), booking.day(3))).hasSize(1);
    HttpResponse<String> other =
        shop.send("POST", APPOINTMENTS, body.replace("Lindenstraße", "Weg"));
    assertRefused(other, 422);
    assertThat(json(other).get("field").asText()).isEqualTo("externalId");
  }

  @Test
  void whoComesLateHearsAtOnceWhatElseCanBeHad() {
    TimeWindow window = booking.window(3, 8);
    HttpResponse<String> answer = null;
    for (int i = 0; i < 6 && (answer == null || answer.statusCode() == 201); i++) {
      answer = book(window, atAddress());
    }
    assertRefused(answer, 409);
    assertThat(json(answer).get("field").asText()).isEqualTo("validFor");
    JsonNode others = json(answer).get("availableTimeSlot");
    assertThat(others).isNotEmpty().doesNotContain(slot(window));
    String next = "{\"validFor\":%s,%s}".formatted(others.at("/0/validFor"), atAddress());
    assertThat(shop.send("POST", APPOINTMENTS, next).statusCode()).isEqualTo(201);
    assertThat(booking.doubleBookings()).isZero();
  }

  @Test
  void anOrderHasOneAppointmentAndOnlyIfItNeedsOne_P5() {
    String idle = booking.order();
    assertRefused(book(booking.window(3, 10), ofOrder(idle)), 409);
    String order = waiting();
    id(book(booking.window(3, 10), ofOrder(order)));
    HttpResponse<String> second = book(booking.window(4, 10), ofOrder(order));
    assertRefused(second, 409);
    assertThat(json(second).get("field").asText()).isEqualTo("relatedEntity");
    assertThat(visits.openOf(order).orElseThrow().window()).isEqualTo(booking.window(3, 10));
    JsonNode stranger = json(partner.send("POST", TIME_SLOTS, "{%s}".formatted(ofOrder(order))));
    assertThat(stranger.get("field").asText()).isEqualTo("relatedEntity[0].id");
  }

  private String waiting() {
    String order = booking.order();
    announceVisit.announce(order);
    return order;
  }

  private JsonNode search(String about) {
    HttpResponse<String> answer = shop.send("POST", TIME_SLOTS, "{%s}".formatted(about));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer);
  }

  private HttpResponse<String> book(TimeWindow window, String about) {
    return shop.send("POST", APPOINTMENTS, "{\"validFor\":%s,%s}".formatted(slot(window), about));
  }

  private static JsonNode slot(TimeWindow window) {
    return json(period(window)).get("validFor");
  }

  private static String period(TimeWindow window) {
    return "{\"validFor\":{\"startDateTime\":\"%s\",\"endDateTime\":\"%s\"}}"
        .formatted(window.from(), window.to());
  }

  private static String ofOrder(String order) {
    return """
        "relatedEntity":[{"id":"%s","role":"order","@referredType":"ProductOrder"}]"""
        .formatted(order);
  }

  /** A customer of its own. */
  private String atAddress() {
    return """
        "relatedPlace":{"role":"visitAddress","@type":"GeographicAddress",
          "streetName":"Lindenstraße","streetNr":"5","postcode":"%s","city":"Berlin"},
        "relatedParty":[{"id":"N-%s","name":"Nadia Neu","role":"customer",
          "@referredType":"Individual"}],
        "contactMedium":[{"mediumType":"email",
          "characteristic":{"emailAddress":"nadia@example.com"}}]"""
        .formatted(booking.region().postcode(), UUID.randomUUID());
  }
}
