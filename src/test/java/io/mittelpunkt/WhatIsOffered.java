package io.mittelpunkt;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.support.IntakeClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;

/** What an address can have, as the channels say it: ids of offerings, sorted. */
final class WhatIsOffered {

  private static final String QUALIFICATIONS =
      "/tmf-api/productOfferingQualification/v4/productOfferingQualification";

  private WhatIsOffered() {}

  /** What an intake client hears that an address can have. */
  static List<String> qualified(IntakeClient client, String postcode) {
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
  static List<String> offered(String page) {
    return Pattern.compile("value=\"(dsl-[\\w-]+)\"")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .sorted()
        .toList();
  }
}
