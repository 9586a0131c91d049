package io.mittelpunkt;

import static io.mittelpunkt.support.IntakeClient.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.provisioning.ChangeWishedDate;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.OutsideWorld;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StaffClient;
import io.mittelpunkt.support.Tasklist;
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
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The silent order, complaint by complaint. Somebody orders 50 Mbit/s by phone; what went wrong
 * then stands in the names of the tests, and what happens now in their bodies.
 */
@RunningService
class SilentOrderTest {

  private static final String ASKED = "Geburtsdatum";
  private static final String QUALIFICATIONS =
      "/tmf-api/productOfferingQualification/v4/productOfferingQualification";
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  @LocalServerPort int port;
  @Autowired ChangeWishedDate changeWishedDate;
  private IntakeClient shop;
  private OutsideWorld world;

  @BeforeEach
  void connect() {
    shop = IntakeClient.shop(port);
    world = new OutsideWorld(port);
    // All contexts of a JVM share the engine's clock; from here on it shows this one's time.
    world.advance("PT1S");
  }

  @AfterEach
  void behave() {
    world.behave("warehouse", "ok");
  }

  @Test
  void theWebAccountHadClaimedThat18WasTheFastest() {
    world.reach("17213", 60);
    List<String> onTheWeb = qualified(shop, "17213");
    assertThat(onTheWeb).contains("dsl-50").doesNotContain("dsl-100");
    assertThat(qualified(IntakeClient.partner(port), "17213")).isEqualTo(onTheWeb);

    ObjectNode body = fast(OrderBody.complete());
    ((ObjectNode) OrderBody.item(body).at("/product/place/0")).put("postcode", "17213");
    String order = orderByPhone(body);

    assertThat(offered(caseView(order))).isEqualTo(onTheWeb);
    assertThat(message(order).get("text").asText()).contains("DSL 16", "DSL 50");
  }

  @Test
  void theOrderHadStoppedBecauseTheFormLackedABirthDate() {
    String order = orderByPhone(OrderBody.withoutBirthDate());

    assertThat(message(order).get("subject").asText()).contains("eine Angabe wird noch gebraucht");
    assertThat(message(order).get("text").asText()).contains(ASKED, pathOf(order));
    assertThat(page(order)).contains("name=\"answer\"", ASKED, "Bitte nennen Sie es uns bis");

    answerOnPage(order);

    patient(() -> shop.order(order).has("expectedCompletionDate"));
    awaitActive(order);
  }

  @Test
  void aBirthDateThatHeHadToSayAtEachOfHisCalls() {
    ObjectNode body = OrderBody.withoutBirthDate();
    String first = orderByPhone(body);
    String second = orderByPhone(again(body));
    world.advance("PT48H");
    Tasklist anna = Tasklist.of(port, "anna");
    String call = anna.awaitTask(first, "userTask_askByPhone");
    anna.awaitTask(second, "userTask_askByPhone");

    anna.submit(call, "anna", "birthDate", "1984-02-29");

    patient(() -> shop.order(first).has("expectedCompletionDate"));
    patient(() -> shop.order(second).has("expectedCompletionDate"));
    assertThat(anna.task(second, "userTask_askByPhone")).as("another call for the same").isEmpty();
    String third = id(shop.post(again(body).toString()));
    patient(() -> shop.order(third).has("expectedCompletionDate"));
    assertThat(subjects(third)).noneMatch(subject -> subject.contains("Angabe"));
    for (String order : List.of(first, second, third)) {
      assertThat(page(order)).doesNotContain("name=\"answer\"");
    }
  }

  @Test
  void threeToFourWeeksPassThenMore() {
    String order = orderByPhone(OrderBody.withoutBirthDate());
    Tasklist anna = Tasklist.of(port, "anna");
    Tasklist lars = Tasklist.of(port, "lars");

    world.advance("PT48H");
    anna.awaitTask(order, "userTask_askByPhone");
    assertThat(page(order)).contains("Jemand von uns meldet sich bei Ihnen");
    world.advance("PT8H");
    assertThat(lars.task(order, "userTask_getCaseMoving")).isEmpty();
    world.advance("P1D");
    lars.awaitTask(order, "userTask_getCaseMoving");

    world.advance("P21D");
    world.advance("P7D");
    assertThat(shop.stateOf(order)).as("nobody closes it").isEqualTo("pending");
    assertThat(page(order)).contains("name=\"answer\"");
    String call = anna.awaitTask(order, "userTask_askByPhone");
    anna.submit(call, "anna", "birthDate", "1984-02-29");
    awaitActive(order);
  }

  @Test
  void nobodyToldHim() {
    world.behave("warehouse", "error");
    String order = id(shop.post(OrderBody.complete().toString()));
    patient(() -> subjects(order).size() == 1);
    LocalDate promised = promised(order);
    assertThat(subjects(order).get(0)).contains(inWords(promised));

    Tasklist olga = Tasklist.of(port, "olga");
    for (int hours = 0; olga.task(order, "userTask_mendStep").isEmpty() && hours < 48; hours++) {
      world.advance("PT1H");
    }
    String mend = olga.awaitTask(order, "userTask_mendStep");
    assertThat(page(order)).contains("Ein Mensch kümmert sich darum");
    for (int day = 0; subjects(order).size() == 1 && day < 8; day++) {
      world.advance("P1D");
    }
    assertThat(message(order).get("text").asText())
        .as("old date, new date and the reason, before the old one is over")
        .contains(inWords(promised), inWords(promised(order)), "Der Grund: ");
    assertThat(OffsetDateTime.parse(message(order).get("sentAt").asText()).atZoneSameInstant(ZONE))
        .satisfies(told -> assertThat(told.toLocalDate()).isBeforeOrEqualTo(promised));

    world.behave("warehouse", "ok");
    olga.submit(mend, "olga", "remedy", "tryAgain");
    awaitActive(order);
  }

  @Test
  void thenHeWasBlamed() {
    String order = orderByPhone(OrderBody.withoutBirthDate());
    world.advance("PT48H");
    Tasklist.of(port, "anna").awaitTask(order, "userTask_askByPhone");
    String late = page(order);
    answerOnPage(order);
    awaitActive(order);

    Pattern blame =
        Pattern.compile(
            "vergessen|versäumt|schuld|falsch|leider|verweigert|übersehen|nicht erreicht"
                + "|haben Sie nicht|Sie haben (nicht|keine)|Sie müssen(?! nichts)|Mahnung",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    assertThat(messages(order)).hasSizeGreaterThanOrEqualTo(3);
    for (JsonNode message : messages(order)) {
      assertThat(message.get("subject").asText() + message.get("text").asText())
          .doesNotContainPattern(blame);
    }
    assertThat(late).contains("das macht nichts").doesNotContainPattern(blame);
    assertThat(page(order)).doesNotContainPattern(blame);
  }

  @Test
  void twoDifferentInstallationDatesStoodInTheSystem() {
    String order = id(shop.post(fast(OrderBody.complete()).toString()));
    Tasklist anna = Tasklist.of(port, "anna");
    String visit = anna.awaitTask(order, "userTask_agreeWindow");
    LocalDate first = promised(order);
    assertOneDate(order, first, anna, visit);

    LocalDate wished = first.plusDays(9);
    assertThat(changeWishedDate.change(order, wished, "phone"))
        .isEqualTo(ChangeWishedDate.Outcome.TAKEN);

    patient(() -> subjects(order).size() == 2);
    assertOneDate(order, wished, anna, visit);
    assertThat(message(order).get("text").asText()).contains(inWords(first));
    assertThat(page(order)).contains("<del>" + inWords(first) + "</del>");
  }

  /** Client, customer's page and newest message, agent's task and case view say the same day. */
  private void assertOneDate(String order, LocalDate day, Tasklist agent, String task) {
    assertThat(promised(order)).isEqualTo(day);
    assertThat(page(order)).contains(inWords(day));
    assertThat(subjects(order).get(0)).contains(inWords(day));
    assertThat(agent.fact(task, "promised"))
        .isEqualTo(
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Locale.ENGLISH)
                .format(day));
    assertThat(caseView(order)).contains(agent.fact(task, "promised"));
  }

  /** What an agent reads while the customer is on the phone. */
  private String caseView(String order) {
    return StaffClient.signedIn(port, "anna").get("/desk/cases/" + order).body();
  }

  /** Somebody orders on the phone; he is asked for what is missing. */
  private String orderByPhone(ObjectNode body) {
    String order = id(shop.post(body.toString()));
    patient(() -> !messages(order).isEmpty());
    assertThat(shop.stateOf(order)).isEqualTo("pending");
    return order;
  }

  /** An offering that needs a technician, with a number under which he reaches the customer. */
  private static ObjectNode fast(ObjectNode body) {
    OrderBody.item(body).withObject("/productOffering").put("id", "dsl-100");
    ((ObjectNode) OrderBody.item(body).at("/itemPrice/0/price/taxIncludedAmount"))
        .put("value", 39.95);
    OrderBody.item(body)
        .withArray("/product/productCharacteristic")
        .addObject()
        .put("name", "contactPhone")
        .put("value", "+4915112345601");
    return body;
  }

  /** What an intake client hears that an address can have. */
  private static List<String> qualified(IntakeClient client, String postcode) {
    String asked =
        """
        {"provideOnlyAvailable": true,
         "place": [{"role": "installationAddress", "@type": "GeographicAddress",
           "streetName": "Große Elbstraße", "streetNr": "12 b", "postcode": "%s",
           "city": "Hamburg"}]}
        """
            .formatted(postcode);
    JsonNode answer =
        IntakeClient.json(
            IntakeClient.send(client.request(QUALIFICATIONS).POST(BodyPublishers.ofString(asked))));
    return answer.get("productOfferingQualificationItem").findValues("productOffering").stream()
        .map(offering -> offering.get("id").asText())
        .sorted()
        .toList();
  }

  /** What a page offers to choose from. */
  private static List<String> offered(String page) {
    return Pattern.compile("value=\"(dsl-[\\w-]+)\"")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .sorted()
        .toList();
  }

  /** The same customer orders once more. */
  private static ObjectNode again(ObjectNode body) {
    return body.deepCopy().put("externalId", UUID.randomUUID().toString());
  }

  private void answerOnPage(String order) {
    HttpResponse<String> answer =
        IntakeClient.send(
            shop.request(pathOf(order) + "/detail")
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("answer=1984-02-29")));
    assertThat(answer.statusCode()).isEqualTo(302);
  }

  private void awaitActive(String order) {
    patient(() -> !world.done("warehouse", "shipments", order).isEmpty());
    world.advance("P2DT1H");
    patient(() -> shop.stateOf(order).equals("completed"));
    patient(() -> subjects(order).get(0).contains("ist aktiv"));
  }

  private String page(String order) {
    return shop.get(pathOf(order)).body();
  }

  /** Where the newest message to the customer leads. */
  private String pathOf(String order) {
    return Pattern.compile("http://localhost:\\d+(/c/[\\w-]+)")
        .matcher(message(order).get("text").asText())
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  /** What the customer was sent, newest first; staff are reminded by mail as well. */
  private List<JsonNode> messages(String order) {
    return world.messages(order).stream()
        .filter(message -> message.get("to").asText().toLowerCase(Locale.ROOT).startsWith("t-"))
        .toList();
  }

  private JsonNode message(String order) {
    patient(() -> !messages(order).isEmpty());
    return messages(order).get(0);
  }

  private List<String> subjects(String order) {
    return messages(order).stream().map(it -> it.get("subject").asText()).toList();
  }

  private LocalDate promised(String order) {
    patient(() -> shop.order(order).has("expectedCompletionDate"));
    return OffsetDateTime.parse(shop.order(order).get("expectedCompletionDate").asText())
        .atZoneSameInstant(ZONE)
        .toLocalDate();
  }

  private static String inWords(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(Locale.GERMAN)
        .format(day);
  }

  private static void patient(Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50)).until(condition);
  }
}
