package io.mittelpunkt.intake;

import static io.mittelpunkt.intake.ProductOrderApiTest.assertRefused;
import static io.mittelpunkt.support.IntakeClient.APPOINTMENTS;
import static io.mittelpunkt.support.IntakeClient.TIME_SLOTS;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.Booking;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.StoppedEngine;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Time slots that there are not, at places where nobody works, and far too many questions. */
@StoppedEngine
class HostileAppointmentTest {

  @Autowired ApplicationContext service;
  private IntakeClient shop;
  private Booking booking;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
    booking = Booking.in(service);
    booking.region().technician("line", "socket");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-01-07T10:00:00+01:00|2020-01-07T12:00:00+01:00|validFor",
        "2027-03-28T02:30:00+01:00|2027-03-28T04:30:00+02:00|validFor",
        "2027-10-31T02:30:00+02:00|2027-10-31T02:30:00+01:00|validFor",
        "2027-10-31T02:30:00+01:00|2027-10-31T02:30:00+02:00|validFor.endDateTime",
        "2027-01-07T10:00:00+01:00|2027-01-07T10:00:00+01:00|validFor.endDateTime",
        "2027-01-07T10:00:00+01:00|2027-01-07T08:00:00+01:00|validFor.endDateTime",
        "2027-01-07T10:00:00+01:00|2027-01-07T09:00:00Z|validFor.endDateTime",
        "2027-01-07T10:00:00|2027-01-07T12:00:00|validFor.endDateTime",
        "2027-02-30T10:00:00Z|2027-02-30T12:00:00Z|validFor.endDateTime",
        "9999-12-31T10:00:00Z|9999-12-31T12:00:00Z|validFor.startDateTime",
        "2999-12-31T10:00:00Z|2999-12-31T12:00:00Z|validFor",
        "soon|later|validFor.endDateTime"
      })
  void aSlotThatCannotBeIsNamed(String from, String to, String field) {
    assertNamed(post(APPOINTMENTS, slot(from, to) + "," + place()), field);
  }

  @Test
  void oneMomentIsTheSameInEveryZone() {
    TimeWindow window = booking.window(3, 10);
    String there =
        window
            .from()
            .atZone(ZoneId.of("Asia/Kolkata"))
            .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);

    HttpResponse<String> booked =
        post(APPOINTMENTS, slot(there, window.to().toString()) + "," + place());

    assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
    assertThat(json(booked).at("/validFor/startDateTime").asText())
        .startsWith(window.from().toString().substring(0, 19));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|relatedPlace",
        "{\"relatedPlace\":{\"role\":\"x\",\"name\":\"nowhere\"}}|relatedPlace.name",
        "{\"relatedPlace\":{}}|relatedPlace.role",
        "{PLACE,\"relatedEntity\":[{\"id\":\"juggling\",\"role\":\"x\",\"@referredType\":\"Skill\"}]}|relatedEntity[0].id",
        "{PLACE,\"relatedEntity\":[{\"id\":\"dance\",\"role\":\"x\",\"@referredType\":\"Work\"}]}|relatedEntity[0].id",
        "{PLACE,\"relatedEntity\":[{\"id\":\"none\",\"role\":\"x\",\"@referredType\":\"ProductOffering\"}]}|relatedEntity[0].id",
        "{PLACE,\"relatedEntity\":[{\"id\":\"Turkish\",\"role\":\"x\",\"@referredType\":\"Language\"}]}|relatedEntity[0].id",
        "{\"relatedEntity\":[{\"id\":\"PO-0\",\"role\":\"x\",\"@referredType\":\"ProductOrder\"}]}|relatedEntity[0].id",
        "{PLACE,\"requestedTimeSlot\":[{}]}|requestedTimeSlot[0].validFor",
        "{PLACE,\"requestedTimeSlot\":[{\"validFor\":{\"endDateTime\":\"2020-01-01T00:00:00Z\"}}]}|requestedTimeSlot[0].validFor.endDateTime",
        "{PLACE,\"requestedTimeSlot\":[{\"validFor\":{\"startDateTime\":\"2020-01-01T00:00:00Z\",\"endDateTime\":\"2020-01-02T00:00:00Z\"}}]}|requestedTimeSlot[0].validFor",
        "{PLACE,\"requestedTimeSlot\":[{\"validFor\":{\"startDateTime\":\"2090-01-01T00:00:00Z\",\"endDateTime\":\"2090-01-02T00:00:00Z\"}}]}|requestedTimeSlot[0].validFor",
        "{PLACE,\"colour\":\"blue\"}|colour"
      })
  void aSearchThatCannotBeIsNamed(String body, String field) {
    assertNamed(shop.send("POST", TIME_SLOTS, body.replace("PLACE", address("Weg"))), field);
  }

  @Test
  void whereNobodyWorksNobodyIsFoundAndThatIsSaid() {
    String nowhere = address("Weg").replace(booking.region().postcode(), "27498");
    JsonNode found = json(shop.send("POST", TIME_SLOTS, "{" + nowhere + "}"));
    assertThat(found.get("status").asText()).isEqualTo("rejected");
    assertThat(found.get("searchResult").asText()).isEqualTo("fail");
    assertThat(found.at("/terminationError/0/id").asText()).isEqualTo("noTerritory");
    assertThat(found.get("availableTimeSlot")).isEmpty();

    TimeWindow window = booking.window(3, 10);
    assertNamed(
        post(
            APPOINTMENTS,
            slot(window.from().toString(), window.to().toString())
                + ","
                + place().replace(booking.region().postcode(), "27498")),
        "relatedPlace");
  }

  @Test
  void aDayOfTwentyFiveHoursIsOneDayAndOffsetsDecide() {
    LocalDate day = booking.day(4);
    String requested =
        "{%s,\"requestedTimeSlot\":[{\"validFor\":{\"startDateTime\":\"%sT14:00:00+04:00\","
            + "\"endDateTime\":\"%sT20:00:00+04:00\"}}]}";

    JsonNode found =
        json(shop.send("POST", TIME_SLOTS, requested.formatted(address("Weg"), day, day)));

    assertThat(found.get("searchResult").asText()).isEqualTo("success");
    assertThat(found.get("availableTimeSlot"))
        .allSatisfy(
            it ->
                assertThat(it.at("/validFor/startDateTime").asText())
                    .isBetween(day + "T10:00:00Z", day + "T14:00:00Z"));
  }

  /** The limit is this client's; whoever else comes meanwhile is served. */
  @Test
  void aThousandSearchesHarmNobodyElse() throws Exception {
    IntakeClient partner = IntakeClient.partner(shop.port());
    ExecutorService crowd = Executors.newFixedThreadPool(20);
    try {
      List<Future<Integer>> asked = new ArrayList<>();
      for (int i = 0; i < 1000; i++) {
        asked.add(
            crowd.submit(
                () -> partner.send("POST", TIME_SLOTS, "{" + address("Weg") + "}").statusCode()));
      }
      while (asked.stream().anyMatch(it -> !it.isDone())) {
        assertThat(shop.get(APPOINTMENTS + "?limit=1").statusCode()).isEqualTo(200);
      }
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> one : asked) {
        answers.add(one.get());
      }
      assertThat(answers)
          .containsOnly(201, 429)
          .filteredOn(it -> it == 429)
          .hasSizeGreaterThan(500);
      HttpResponse<String> refused = partner.send("POST", TIME_SLOTS, "{" + address("Weg") + "}");
      if (refused.statusCode() == 429) {
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      }
    } finally {
      crowd.shutdownNow();
    }
  }

  private void assertNamed(HttpResponse<String> answer, String field) {
    assertRefused(answer, 400);
    assertThat(json(answer).get("field").asText()).as(answer.body()).isEqualTo(field);
  }

  private HttpResponse<String> post(String path, String fields) {
    return shop.send("POST", path, "{" + fields + "}");
  }

  private static String slot(String from, String to) {
    return "\"validFor\":{\"startDateTime\":\"%s\",\"endDateTime\":\"%s\"}".formatted(from, to);
  }

  private String place() {
    return address("Lindenstraße")
        + ",\"relatedParty\":[{\"id\":\"N-1\",\"name\":\"Nadia Neu\",\"role\":\"customer\","
        + "\"@referredType\":\"Individual\"}]";
  }

  private String address(String street) {
    return """
        "relatedPlace":{"role":"visitAddress","@type":"GeographicAddress","streetName":"%s",
        "streetNr":"5","postcode":"%s","city":"Berlin"}"""
        .formatted(street, booking.region().postcode());
  }
}
