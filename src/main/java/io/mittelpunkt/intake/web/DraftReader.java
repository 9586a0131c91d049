package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.intake.DraftRequest;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.provisioning.ChangeWishedDate;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.OneLine;
import io.mittelpunkt.shared.Secrets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a draft: whose it is, where the line is to be, and what was chosen so far. */
@Component
class DraftReader {

  private static final Pattern CHANNEL = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");
  private static final Set<String> FIELDS =
      Set.of(
          "channel",
          "relatedParty",
          "notificationContact",
          "place",
          "productOffering",
          "wishedDate");

  private final CustomerReader customerReader;
  private final Customers customers;
  private final Offerings offerings;
  private final MovableClock clock;

  DraftReader(
      CustomerReader customerReader, Customers customers, Offerings offerings, MovableClock clock) {
    this.customerReader = customerReader;
    this.customers = customers;
    this.offerings = offerings;
    this.clock = clock;
  }

  /**
   * Reads a draft.
   *
   * @param clientId who sent it
   * @param key the header Idempotency-Key, if it was sent
   * @throws RefusedRequest naming the field that is wrong
   */
  DraftRequest read(String clientId, @Nullable String key, JsonNode body) {
    if (key == null || !OneLine.fits(key, 255)) {
      throw RefusedRequest.because("Idempotency-Key", "Send one of 1 to 255 characters.");
    }
    Set<String> unknown = new TreeSet<>();
    body.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(FIELDS);
    if (!unknown.isEmpty()) {
      throw RefusedRequest.because(unknown.iterator().next(), "A draft has no such field.");
    }
    String channel = body.path("channel").asText("");
    if (!body.path("channel").isTextual() || !CHANNEL.matcher(channel).matches()) {
      throw RefusedRequest.because(
          "channel", "Say where it was begun in 1 to 40 letters, digits, dashes, such as web.");
    }
    PostalAddress address = address(body.path("place"));
    Customer told = customer(body, address);
    Customer customer =
        customers.find(told.id()).orElseGet(() -> told.withId(clientId + ":" + told.id()));
    return new DraftRequest(
        clientId,
        "draft:" + key,
        Secrets.hash(CanonicalJson.of(body)),
        customer,
        address,
        channel,
        offering(body),
        wished(body));
  }

  private Customer customer(JsonNode body, PostalAddress address) {
    JsonNode parties = body.path("relatedParty");
    if (!parties.isMissingNode() && !parties.isArray()) {
      throw RefusedRequest.because("relatedParty", "Send a list.");
    }
    for (int i = 0; i < parties.size(); i++) {
      if (!parties.path(i).path("id").isTextual()) {
        throw RefusedRequest.because("relatedParty[" + i + "].id", "Send the customer's number.");
      }
      textIfAny(parties.get(i), "name", "relatedParty[" + i + "].name");
    }
    textIfAny(body, "notificationContact", "notificationContact");
    return customerReader.read(body, address);
  }

  private static void textIfAny(JsonNode node, String field, String path) {
    if (node.has(field) && !node.get(field).isTextual()) {
      throw RefusedRequest.because(path, "Send a text, or leave it out.");
    }
  }

  private static PostalAddress address(JsonNode place) {
    String street = text(place, "streetName", 200);
    String number = place.has("streetNr") ? " " + text(place, "streetNr", 20) : "";
    return new PostalAddress(
        street + number, text(place, "postcode", 10), text(place, "city", 100));
  }

  private static String text(JsonNode place, String field, int longest) {
    JsonNode value = place.path(field);
    if (!value.isTextual() || !OneLine.fits(value.textValue(), longest)) {
      throw RefusedRequest.because(
          "place." + field, "Send a text of 1 to " + longest + " characters, on one line.");
    }
    return value.textValue().strip();
  }

  private @Nullable String offering(JsonNode body) {
    if (!body.has("productOffering")) {
      return null;
    }
    String id = body.path("productOffering").path("id").asText("");
    if (offerings.soldOn(today(), id).isEmpty()) {
      throw RefusedRequest.because("productOffering.id", "We have no such offering.");
    }
    return id;
  }

  private @Nullable LocalDate wished(JsonNode body) {
    if (!body.has("wishedDate")) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(body.path("wishedDate").asText(""));
      if (day.isAfter(today())
          && !day.isAfter(today().plusDays(ChangeWishedDate.LONGEST_AHEAD_DAYS))) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Said below, as for a day that cannot be.
    }
    throw RefusedRequest.because(
        "wishedDate",
        "Send a day from tomorrow on, at most "
            + ChangeWishedDate.LONGEST_AHEAD_DAYS
            + " ahead, as YYYY-MM-DD.");
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
  }
}
