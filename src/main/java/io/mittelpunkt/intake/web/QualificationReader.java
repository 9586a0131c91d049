package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.intake.web.QualificationRequest.Wanted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what a client asks of an address, from a body that the specification allows. */
final class QualificationReader {

  private static final String ITEMS = "productOfferingQualificationItem";
  private static final int MOST_ITEMS = 50;

  private QualificationReader() {}

  /**
   * Reads it. Alternatives and reasons are given unless the client says that it wants none.
   *
   * @throws RefusedRequest naming the field that is wrong
   */
  static QualificationRequest read(JsonNode body) {
    PostalAddress address = AddressReader.qualified(body.path("place"));
    if (address == null) {
      throw RefusedRequest.because(
          "place",
          "Say where: a place with role installationAddress and @type GeographicAddress, with"
              + " streetName, streetNr, postcode and city.");
    }
    return new QualificationRequest(
        address,
        wanted(body.path(ITEMS)),
        body.path("provideAlternative").asBoolean(true),
        body.path("provideOnlyAvailable").asBoolean(false),
        body.path("provideUnavailabilityReason").asBoolean(true),
        body);
  }

  private static List<Wanted> wanted(JsonNode items) {
    if (items.size() > MOST_ITEMS) {
      throw RefusedRequest.because(ITEMS, "Ask for at most " + MOST_ITEMS + " items at once.");
    }
    List<Wanted> wanted = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      String path = ITEMS + "[" + i + "]";
      String id = items.get(i).get("id").textValue();
      if (id.isBlank() || id.length() > 100 || !ids.add(id)) {
        throw RefusedRequest.because(
            path + ".id", "Give each item an id of its own of 1 to 100 characters.");
      }
      String offering = OrderReader.text(items.get(i).path("productOffering"), "id");
      if (offering == null || offering.isBlank() || offering.length() > 100) {
        throw RefusedRequest.because(
            path + ".productOffering.id",
            "Name the offering, or leave all items out to hear of everything that is sold.");
      }
      wanted.add(new Wanted(id, offering));
    }
    return wanted;
  }
}
