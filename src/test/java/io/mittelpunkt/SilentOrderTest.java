package io.mittelpunkt;

import static io.mittelpunkt.support.IntakeClient.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.provisioning.ChangeWishedDate;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.OutsideWorld;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StaffClient;
import io.mittelpunkt.support.Tasklist;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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

  @LocalServerPort int port;
  @Autowired ChangeWishedDate changeWishedDate;
  private IntakeClient shop;
  private OutsideWorld world;
  private CustomersView customer;

  @BeforeEach
  void connect() {
    shop = IntakeClient.shop(port);
    world = new OutsideWorld(port);
    customer = new CustomersView(shop, world);
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
    List<String> onTheWeb = WhatIsOffered.qualified(shop, "17213");
    assertThat(onTheWeb).contains("dsl-50").doesNotContain("dsl-100");
    assertThat(WhatIsOffered.qualified(IntakeClient.partner(port), "17213")).isEqualTo(onTheWeb);

    ObjectNode body = fast(OrderBody.complete());
    ((ObjectNode) OrderBody.item(body).at("/product/place/0")).put("postcode", "17213");
    String order = orderByPhone(body);

    assertThat(WhatIsOffered.offered(customer.page(order))).isEqualTo(onTheWeb);
    assertThat(WhatIsOffered.offered(caseView(order))).isEqualTo(onTheWeb);
    assertThat(customer.message(order).get("text").asText()).contains("DSL 16", "DSL 50");
  }

  @Test
  void theOrderHadStoppedBecauseTheFormLackedABirthDate() {
    String order = orderByPhone(OrderBody.withoutBirthDate());

    assertThat(customer.message(order).get("subject").asText())
        .contains("eine Angabe wird noch gebraucht");
    assertThat(customer.message(order).get("text").asText())
        .contains(ASKED, customer.pathOf(order));
    assertThat(customer.page(order))
        .contains("name=\"answer\"", ASKED, "Bitte nennen Sie es uns bis");

    customer.answerOnPage(order);

    CustomersView.patient(() -> shop.order(order).has("expectedCompletionDate"));
    customer.awaitActive(order);
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

    CustomersView.patient(() -> shop.order(first).has("expectedCompletionDate"));
    CustomersView.patient(() -> shop.order(second).has("expectedCompletionDate"));
    assertThat(anna.task(second, "userTask_askByPhone")).as("another call for the same").isEmpty();
    String third = id(shop.post(again(body).toString()));
    CustomersView.patient(() -> shop.order(third).has("expectedCompletionDate"));
    assertThat(customer.subjects(third)).noneMatch(subject -> subject.contains("Angabe"));
    for (String order : List.of(first, second, third)) {
      assertThat(customer.page(order)).doesNotContain("name=\"answer\"");
    }
  }

  @Test
  void threeToFourWeeksPassThenMore() {
    String order = orderByPhone(OrderBody.withoutBirthDate());
    Tasklist anna = Tasklist.of(port, "anna");
    Tasklist lars = Tasklist.of(port, "lars");

    world.advance("PT48H");
    anna.awaitTask(order, "userTask_askByPhone");
    assertThat(customer.page(order)).contains("Jemand von uns meldet sich bei Ihnen");
    world.advance("PT8H");
    assertThat(lars.task(order, "userTask_getCaseMoving")).isEmpty();
    world.advance("P1D");
    lars.awaitTask(order, "userTask_getCaseMoving");

    world.advance("P21D");
    world.advance("P7D");
    assertThat(shop.stateOf(order)).as("nobody closes it").isEqualTo("pending");
    assertThat(customer.page(order)).contains("name=\"answer\"");
    String call = anna.awaitTask(order, "userTask_askByPhone");
    anna.submit(call, "anna", "birthDate", "1984-02-29");
    customer.awaitActive(order);
  }

  @Test
  void nobodyToldHim() {
    world.behave("warehouse", "error");
    String order = id(shop.post(OrderBody.complete().toString()));
    CustomersView.patient(() -> customer.subjects(order).size() == 1);
    LocalDate promised = customer.promised(order);
    assertThat(customer.subjects(order).get(0)).contains(CustomersView.inWords(promised));

    Tasklist olga = Tasklist.of(port, "olga");
    for (int hours = 0; olga.task(order, "userTask_mendStep").isEmpty() && hours < 48; hours++) {
      world.advance("PT1H");
    }
    String mend = olga.awaitTask(order, "userTask_mendStep");
    assertThat(customer.page(order)).contains("Ein Mensch kümmert sich darum");
    for (int day = 0; customer.subjects(order).size() == 1 && day < 8; day++) {
      world.advance("P1D");
    }
    assertThat(customer.message(order).get("text").asText())
        .as("old date, new date and the reason, before the old one is over")
        .contains(
            CustomersView.inWords(promised),
            CustomersView.inWords(customer.promised(order)),
            "Der Grund: ");
    assertThat(
            OffsetDateTime.parse(customer.message(order).get("sentAt").asText())
                .atZoneSameInstant(CustomersView.ZONE))
        .satisfies(told -> assertThat(told.toLocalDate()).isBeforeOrEqualTo(promised));

    world.behave("warehouse", "ok");
    olga.submit(mend, "olga", "remedy", "tryAgain");
    customer.awaitActive(order);
  }

  @Test
  void thenHeWasBlamed() {
    String order = orderByPhone(OrderBody.withoutBirthDate());
    world.advance("PT48H");
    Tasklist.of(port, "anna").awaitTask(order, "userTask_askByPhone");
    String late = customer.page(order);
    customer.answerOnPage(order);
    customer.awaitActive(order);

    Pattern blame =
        Pattern.compile(
            "vergessen|versäumt|schuld|falsch|leider|verweigert|übersehen|nicht erreicht"
                + "|haben Sie nicht|Sie haben (nicht|keine)|Sie müssen(?! nichts)|Mahnung",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    assertThat(customer.messages(order)).hasSizeGreaterThanOrEqualTo(3);
    for (JsonNode message : customer.messages(order)) {
      assertThat(message.get("subject").asText() + message.get("text").asText())
          .doesNotContainPattern(blame);
    }
    assertThat(late).contains("das macht nichts").doesNotContainPattern(blame);
    assertThat(customer.page(order)).doesNotContainPattern(blame);
  }

  @Test
  void twoDifferentInstallationDatesStoodInTheSystem() {
    String order = id(shop.post(fast(OrderBody.complete()).toString()));
    Tasklist anna = Tasklist.of(port, "anna");
    String visit = anna.awaitTask(order, "userTask_agreeWindow");
    LocalDate first = customer.promised(order);
    assertOneDate(order, first, anna, visit);

    LocalDate wished = first.plusDays(9);
    assertThat(changeWishedDate.change(order, wished, "phone"))
        .isEqualTo(ChangeWishedDate.Outcome.TAKEN);

    CustomersView.patient(() -> customer.subjects(order).size() == 2);
    assertOneDate(order, wished, anna, visit);
    assertThat(customer.message(order).get("text").asText()).contains(CustomersView.inWords(first));
    assertThat(customer.page(order)).contains("<del>" + CustomersView.inWords(first) + "</del>");
  }

  /** Client, customer's page and a message to him, agent's task and case view say the same day. */
  private void assertOneDate(String order, LocalDate day, Tasklist agent, String task) {
    assertThat(customer.promised(order)).isEqualTo(day);
    assertThat(customer.page(order)).contains(CustomersView.inWords(day));
    // Sent in no order: another message may have left at the same moment.
    CustomersView.patient(
        () ->
            customer.subjects(order).stream()
                .anyMatch(subject -> subject.contains(CustomersView.inWords(day))));
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
    CustomersView.patient(() -> !customer.messages(order).isEmpty());
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

  /** The same customer orders once more. */
  private static ObjectNode again(ObjectNode body) {
    return body.deepCopy().put("externalId", UUID.randomUUID().toString());
  }
}
