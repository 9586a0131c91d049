package io.mittelpunkt.provisioning.remote;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.provisioning.Network;
import io.mittelpunkt.shared.OtherSystem;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
class HttpNetwork implements Network {

  private static final String SYSTEM = "network";

  private final RestClient network;

  HttpNetwork(
      @Value("${mittelpunkt.network.url}") String url,
      @Value("${mittelpunkt.network.token}") String token) {
    this.network = OtherSystem.client(url, token);
  }

  private record ReachAnswer(
      @Nullable Boolean served, @Nullable Integer downMbit, @Nullable Boolean lineThere) {

    @Nullable Reach reach() {
      return served == null || downMbit == null || downMbit < 0 || lineThere == null
          ? null
          : new Reach(served, downMbit, lineThere);
    }
  }

  private record PortAnswer(@Nullable String portId) {}

  private record ActivationAnswer(@Nullable Instant activatedAt) {}

  private record LineTestAnswer(@Nullable Boolean passed) {}

  private record ReleaseAnswer(@Nullable Boolean released) {}

  @Override
  public Reach reach(PostalAddress address) {
    return Call.of(
        SYSTEM,
        () -> {
          var answer =
              network.post().uri("/reach").body(place(address)).retrieve().body(ReachAnswer.class);
          return answer == null ? null : answer.reach();
        });
  }

  @Override
  public String reservePort(String key, String offeringId, PostalAddress address) {
    return Call.of(
        SYSTEM,
        () -> {
          var answer =
              network
                  .put()
                  .uri("/ports/{key}", key)
                  .body(order(offeringId, address))
                  .retrieve()
                  .body(PortAnswer.class);
          return answer == null ? null : answer.portId();
        });
  }

  @Override
  public Instant activate(String key, String portId) {
    return Call.of(
        SYSTEM,
        () -> {
          var answer =
              network
                  .put()
                  .uri("/activations/{key}", key)
                  .body(Map.of("portId", portId))
                  .retrieve()
                  .body(ActivationAnswer.class);
          return answer == null ? null : answer.activatedAt();
        });
  }

  @Override
  public boolean test(String key) {
    return Call.of(
        SYSTEM,
        () -> {
          var answer =
              network.put().uri("/line-tests/{key}", key).retrieve().body(LineTestAnswer.class);
          return answer == null ? null : answer.passed();
        });
  }

  @Override
  public void releasePort(String key) {
    Call.of(
        SYSTEM,
        () -> {
          var answer =
              network.delete().uri("/ports/{key}", key).retrieve().body(ReleaseAnswer.class);
          return answer != null && Boolean.TRUE.equals(answer.released()) ? answer : null;
        });
  }

  private static Map<String, String> order(String offeringId, PostalAddress address) {
    Map<String, String> order = new HashMap<>(place(address));
    order.put("offeringId", offeringId);
    return order;
  }

  private static Map<String, String> place(PostalAddress address) {
    return Map.of(
        "street", address.street(), "postcode", address.postcode(), "city", address.city());
  }
}
