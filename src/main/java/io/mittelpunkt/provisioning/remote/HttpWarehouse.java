package io.mittelpunkt.provisioning.remote;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.provisioning.Warehouse;
import io.mittelpunkt.shared.OtherSystem;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
class HttpWarehouse implements Warehouse {

  private static final String SYSTEM = "warehouse";

  private final RestClient warehouse;

  HttpWarehouse(
      @Value("${mittelpunkt.warehouse.url}") String url,
      @Value("${mittelpunkt.warehouse.token}") String token) {
    this.warehouse = OtherSystem.client(url, token);
  }

  private record ShipmentAnswer(@Nullable String shipmentId) {}

  private record StopAnswer(@Nullable Boolean stopped) {}

  @Override
  public String ship(String key, String orderId, String offeringId, PostalAddress address) {
    return Call.of(
        SYSTEM,
        () -> {
          var answer =
              warehouse
                  .put()
                  .uri("/shipments/{key}", key)
                  .body(
                      Map.of(
                          "orderId", orderId,
                          "offeringId", offeringId,
                          "street", address.street(),
                          "postcode", address.postcode(),
                          "city", address.city()))
                  .retrieve()
                  .body(ShipmentAnswer.class);
          return answer == null ? null : answer.shipmentId();
        });
  }

  @Override
  public boolean stop(String key) {
    return Call.of(
        SYSTEM,
        () -> {
          var answer =
              warehouse.delete().uri("/shipments/{key}", key).retrieve().body(StopAnswer.class);
          return answer == null ? null : answer.stopped();
        });
  }
}
