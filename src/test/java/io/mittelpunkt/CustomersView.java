package io.mittelpunkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OutsideWorld;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** An order as its customer lives through it: his messages, his page, the day he was promised. */
record CustomersView(IntakeClient shop, OutsideWorld world) {

  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  void answerOnPage(String order) {
    HttpResponse<String> answer =
        IntakeClient.send(
            shop.request(pathOf(order) + "/detail")
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("answer=1984-02-29")));
    assertThat(answer.statusCode()).isEqualTo(302);
  }

  void awaitActive(String order) {
    patient(() -> !world.done("warehouse", "shipments", order).isEmpty());
    world.advance("P2DT1H");
    patient(() -> shop.stateOf(order).equals("completed"));
    patient(() -> subjects(order).get(0).contains("ist aktiv"));
  }

  String page(String order) {
    return shop.get(pathOf(order)).body();
  }

  /** Where the newest message to the customer leads. */
  String pathOf(String order) {
    return Pattern.compile("http://localhost:\\d+(/c/[\\w-]+)")
        .matcher(message(order).get("text").asText())
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  /** What the customer was sent, newest first; staff are reminded by mail as well. */
  List<JsonNode> messages(String order) {
    return world.messages(order).stream()
        .filter(message -> message.get("to").asText().toLowerCase(Locale.ROOT).startsWith("t-"))
        .toList();
  }

  JsonNode message(String order) {
    patient(() -> !messages(order).isEmpty());
    return messages(order).get(0);
  }

  List<String> subjects(String order) {
    return messages(order).stream().map(it -> it.get("subject").asText()).toList();
  }

  LocalDate promised(String order) {
    patient(() -> shop.order(order).has("expectedCompletionDate"));
    return OffsetDateTime.parse(shop.order(order).get("expectedCompletionDate").asText())
        .atZoneSameInstant(ZONE)
        .toLocalDate();
  }

  static String inWords(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(Locale.GERMAN)
        .format(day);
  }

  static void patient(Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(50)).until(condition);
  }
}
