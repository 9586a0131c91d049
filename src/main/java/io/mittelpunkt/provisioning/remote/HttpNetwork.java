package io.mittelpunkt.provisioning.remote;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.provisioning.Network;
import io.mittelpunkt.shared.OtherSystem;
import java.time.Instant;
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

  private record QualificationAnswer(@Nullable Boolean qualified) {}

  private record PortAnswer(@Nullable String portId) {}

  private record ActivationAnswer(@Nullable Instant activatedAt) {}

  private record LineTestAnswer(@Nullable Boolean passed) {}

  @Override
  public Qualification qualify(String offeringId, PostalAddress address) {
    return Call.of(
        SYSTEM,
        () -> {
          var answer =
              network
                  .post()
                  .uri("/qualifications")
                  .body(place(offeringId, address))
                  .retrieve()
                  .body(QualificationAnswer.class);
          return answer == null || answer.qualified() == null
              ? null
              : new Qualification(answer.qualified());
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
                  .body(place(offeringId, address))
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

  private static Map<String, String> place(String offeringId, PostalAddress address) {
    return Map.of(
        "offeringId", offeringId,
        "street", address.street(),
        "postcode", address.postcode(),
        "city", address.city());
  }
}
