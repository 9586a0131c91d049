package io.mittelpunkt.support;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** A shop that places orders for new customers, and looks into their mailboxes. */
public final class Shop {

  private static final Pattern LINK = Pattern.compile("https?://\\S+/c/[\\w-]+");

  private final RestClient http;

  /** A shop in front of the service on a port. */
  public Shop(int port) {
    this.http =
        RestClient.builder()
            .baseUrl("http://localhost:" + port)
            .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer demo-shop")
            .build();
  }

  /**
   * Orders a line for somebody new.
   *
   * @param name his name
   * @param characteristics further characteristics of the product, JSON objects; may be empty
   * @return the order's number
   */
  public String order(String name, String characteristics) {
    String customer = "T-" + UUID.randomUUID();
    return http.post()
        .uri("/tmf-api/productOrderingManagement/v4/productOrder")
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            """
            {"notificationContact": "%1$s@example.com",
             "relatedParty": [{"id": "%1$s", "name": "%2$s", "role": "customer", "@referredType": "Customer"}],
             "productOrderItem": [{"id": "1", "action": "add", "productOffering": {"id": "dsl-50"},
               "product": {"productCharacteristic": [%3$s],
                 "place": [{"role": "installationAddress", "@type": "GeographicAddress",
                   "streetName": "Lindenstraße", "streetNr": "5", "postcode": "10969", "city": "Berlin"}]}}]}
            """
                .formatted(customer, name, characteristics))
        .retrieve()
        .body(JsonNode.class)
        .get("id")
        .asText();
  }

  /** The link in the newest message about an order; waits for the first one. */
  public String linkOf(String order) {
    return await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> newestLink(order), link -> !link.isEmpty());
  }

  private String newestLink(String order) {
    JsonNode messages =
        http.get().uri("/sandbox/mailbox.json?orderId=" + order).retrieve().body(JsonNode.class);
    return StreamSupport.stream(messages.spliterator(), false)
        .map(message -> LINK.matcher(message.path("text").asText()))
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst()
        .orElse("");
  }
}
