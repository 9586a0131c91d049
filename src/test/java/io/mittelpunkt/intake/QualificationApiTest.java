package io.mittelpunkt.intake;

import static io.mittelpunkt.intake.ProductOrderApiTest.assertRefused;
import static io.mittelpunkt.support.IntakeClient.QUALIFICATIONS;
import static io.mittelpunkt.support.IntakeClient.id;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OutsideWorld;
import io.mittelpunkt.support.PublishedSpecification;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What clients hear of an address (TMF679), in the demo's network. */
@RunningService
class QualificationApiTest {

  private static final String RESOURCE = "ProductOfferingQualification";

  /** Up to 25 Mbit/s, with a line in the house. */
  private static final String SLOW = "17209";

  /** Up to 250 Mbit/s, without a line. */
  private static final String NEW = "12627";

  private static final String NONE = "00000";

  private final PublishedSpecification specification = PublishedSpecification.qualification();
  @Autowired ClientQualifications stored;
  private IntakeClient shop;
  private IntakeClient partner;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
    partner = IntakeClient.partner(port);
  }

  @Test
  void everythingThatIsSoldIsSaidWithSpeedEffortDateAndPrice() {
    JsonNode answer = ask(NEW, "");

    assertThat(specification.faults(RESOURCE, answer)).isEmpty();
    assertThat(answer.get("state").asText()).isEqualTo("done");
    assertThat(answer.get("qualificationResult").asText()).isEqualTo("qualified");
    assertThat(answer.has("expirationDate")).isTrue();
    assertThat(answer.at("/place/0/postcode").asText()).isEqualTo(NEW);
    JsonNode item = item(answer, "dsl-50");
    assertThat(characteristic(item, "downstreamMbit").asInt()).isEqualTo(50);
    assertThat(characteristic(item, "technicianVisitNeeded").asBoolean()).isTrue();
    assertThat(characteristic(item, "modemNeeded").asBoolean()).isTrue();
    assertThat(item.get("expectedActivationDate").asText()).matches("20\\d\\d-.*Z");
    JsonNode monthly = item.at("/product/productPrice/0");
    assertThat(monthly.get("priceType").asText()).isEqualTo("recurring");
    assertThat(monthly.at("/price/taxIncludedAmount/value").decimalValue()).isEqualTo("34.95");
    assertThat(monthly.at("/price/taxIncludedAmount/unit").asText()).isEqualTo("EUR");
    assertThat(characteristic(item(answer, "dsl-50-own-modem"), "modemNeeded").asBoolean())
        .isFalse();
    // No longer sold.
    assertThat(answer.toString()).doesNotContain("dsl-6\"");
  }

  @Test
  void whatIsTooFastHasAReasonAndAnAlternative() {
    JsonNode answer = ask(SLOW, "");

    assertThat(specification.faults(RESOURCE, answer)).isEmpty();
    assertThat(answer.get("qualificationResult").asText()).isEqualTo("alternate");
    JsonNode item = item(answer, "dsl-100");
    assertThat(item.get("qualificationItemResult").asText()).isEqualTo("alternate");
    assertThat(item.get("eligibilityUnavailabilityReason")).hasSize(1);
    assertThat(item.at("/eligibilityUnavailabilityReason/0/code").asText()).isEqualTo("tooFast");
    assertThat(item.at("/eligibilityUnavailabilityReason/0/label").asText()).contains("25", "100");
    JsonNode proposal = item.at("/alternateProductOfferingProposal/0");
    assertThat(proposal.at("/alternateProductOffering/id").asText()).isEqualTo("dsl-16");
    assertThat(proposal.has("alternateActivationDate")).isTrue();
    assertThat(item.has("expectedActivationDate")).isFalse();
    assertThat(item(answer, "dsl-16").get("qualificationItemResult").asText())
        .isEqualTo("qualified");
  }

  @Test
  void whereThereIsNoLineThereIsAReasonAndNoAlternative() {
    JsonNode answer = ask(NONE, "");
    assertThat(specification.faults(RESOURCE, answer)).isEmpty();
    assertThat(answer.get("qualificationResult").asText()).isEqualTo("unqualified");
    JsonNode item = item(answer, "dsl-16");
    assertThat(item.at("/eligibilityUnavailabilityReason/0/code").asText()).isEqualTo("notServed");
    assertThat(item.has("alternateProductOfferingProposal")).isFalse();
  }

  @Test
  void theClientSaysHowMuchItWantsToHear() {
    JsonNode plain =
        ask(SLOW, "\"provideAlternative\":false,\"provideUnavailabilityReason\":false,");
    assertThat(item(plain, "dsl-100").has("eligibilityUnavailabilityReason")).isFalse();
    assertThat(item(plain, "dsl-100").has("alternateProductOfferingProposal")).isFalse();
    assertThat(item(plain, "dsl-100").get("qualificationItemResult").asText())
        .isEqualTo("unqualified");

    JsonNode available = ask(SLOW, "\"provideOnlyAvailable\":true,");
    assertThat(offerings(available)).containsExactly("dsl-16");
    assertThat(ask(NONE, "\"provideOnlyAvailable\":true,").get("productOfferingQualificationItem"))
        .isEmpty();

    assertThat(post(SLOW, "\"instantSyncQualification\":true,").statusCode()).isEqualTo(200);
    assertThat(post(SLOW, "\"instantSyncQualification\":false,").statusCode()).isEqualTo(201);
  }

  @Test
  void namedOfferingsAreAnsweredUnderTheirOwnIdsAndAStaleNameSpoilsNothing() {
    JsonNode answer =
        ask(
            NEW,
            """
            "productOfferingQualificationItem": [
              {"id": "a", "productOffering": {"id": "dsl-250"}},
              {"id": "b", "productOffering": {"id": "dsl-6"}}],
            """);
    assertThat(specification.faults(RESOURCE, answer)).isEmpty();
    assertThat(answer.at("/productOfferingQualificationItem").findValuesAsText("id"))
        .contains("a", "b");
    assertThat(answer.get("productOfferingQualificationItem")).hasSize(2);
    assertThat(answer.get("state").asText()).isEqualTo("done");
    assertThat(item(answer, "dsl-6").get("state").asText()).isEqualTo("terminatedWithError");
    assertThat(item(answer, "dsl-6").at("/terminationError/0/id").asText()).isEqualTo("notSold");

    JsonNode none =
        ask(
            NEW,
            "\"productOfferingQualificationItem\":"
                + "[{\"id\":\"1\",\"productOffering\":{\"id\":\"nonsense\"}}],");
    assertThat(none.get("state").asText()).isEqualTo("terminatedWithError");
    assertThat(specification.faults(RESOURCE, none)).isEmpty();
  }

  @Test
  void allClientsHearTheSameOfOneAddress() {
    String street = "Einigstraße " + UUID.randomUUID();
    JsonNode shops = json(shop.send("POST", QUALIFICATIONS, body(street, NEW, "")));
    JsonNode partners = json(partner.send("POST", QUALIFICATIONS, body(street, NEW, "")));
    assertThat(partners.get("productOfferingQualificationItem"))
        .isEqualTo(shops.get("productOfferingQualificationItem"));
    assertThat(partners.get("expirationDate")).isEqualTo(shops.get("expirationDate"));
    assertThat(partners.get("id")).isNotEqualTo(shops.get("id"));
  }

  @Test
  void aQualificationIsFoundAgainByItsClientUntilThatDeletesIt() {
    HttpResponse<String> asked = post(NEW, "\"description\":\"Anfrage\",");
    String path = QUALIFICATIONS + "/" + id(asked);
    assertThat(asked.headers().firstValue("Location").orElseThrow()).endsWith(path);

    assertThat(json(shop.get(path))).isEqualTo(json(asked));
    assertThat(json(shop.get(path + "?fields=state,description"))).hasSize(4);
    HttpResponse<String> list = shop.get(QUALIFICATIONS + "?limit=1");
    assertThat(json(list).get(0)).isEqualTo(json(asked));
    assertThat(list.headers().firstValue("X-Total-Count")).isPresent();
    assertRefused(shop.get(QUALIFICATIONS + "?place=x"), 400);
    assertRefused(shop.get(path + "?fields=colour"), 400);

    assertRefused(partner.get(path), 404);
    assertRefused(partner.send("DELETE", path, ""), 404);
    assertThat(partner.get(QUALIFICATIONS).body()).doesNotContain(id(asked));
    assertThat(shop.send("DELETE", path, "").statusCode()).isEqualTo(204);
    assertRefused(shop.get(path), 404);
    assertRefused(shop.send("DELETE", path, ""), 404);
  }

  @Test
  void aNetworkThatIsDownIsSaidAndNothingIsStored() {
    OutsideWorld world = new OutsideWorld(shop.port());
    long before = stored.count("demo-shop");
    world.behave("network", "error");
    try {
      HttpResponse<String> answer =
          shop.send("POST", QUALIFICATIONS, body("Neue Straße " + UUID.randomUUID(), NEW, ""));
      assertRefused(answer, 503);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
      assertThat(stored.count("demo-shop")).isEqualTo(before);
    } finally {
      world.behave("network", "ok");
    }
  }

  private JsonNode ask(String postcode, String more) {
    HttpResponse<String> answer = post(postcode, more);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer);
  }

  private HttpResponse<String> post(String postcode, String more) {
    return shop.send("POST", QUALIFICATIONS, body("Lindenstraße", postcode, more));
  }

  private static String body(String street, String postcode, String more) {
    return """
        {%s "place": [{"role": "installationAddress", "@type": "GeographicAddress",
          "streetName": "%s", "streetNr": "5", "postcode": "%s", "city": "Ort"}]}"""
        .formatted(more, street, postcode);
  }

  private static JsonNode item(JsonNode answer, String offering) {
    return StreamSupport.stream(answer.get("productOfferingQualificationItem").spliterator(), false)
        .filter(it -> it.at("/productOffering/id").asText().equals(offering))
        .findFirst()
        .orElseThrow(() -> new AssertionError(answer));
  }

  private static List<String> offerings(JsonNode answer) {
    return StreamSupport.stream(answer.get("productOfferingQualificationItem").spliterator(), false)
        .map(it -> it.at("/productOffering/id").asText())
        .toList();
  }

  private static JsonNode characteristic(JsonNode item, String name) {
    return StreamSupport.stream(item.at("/product/productCharacteristic").spliterator(), false)
        .filter(it -> it.get("name").asText().equals(name))
        .findFirst()
        .orElseThrow()
        .get("value");
  }
}
