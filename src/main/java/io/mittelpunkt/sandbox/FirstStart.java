package io.mittelpunkt.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Places the sample orders through the real intake, so that the demo has something to show. */
@OnlyInDemo
@Component
@ConditionalOnProperty(name = "mittelpunkt.demo.samples", matchIfMissing = true)
class FirstStart {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

  /** How the name of a sample ends whose order is cancelled right after. */
  private static final String CANCELLED = "-cancelled.json";

  /** What the name of a sample says whose visit is booked once it can be. */
  private static final String VISITED = "-visit-";

  private final JdbcClient jdbc;
  private final RestClient intake;
  private final SampleVisits visits;

  FirstStart(
      JdbcClient jdbc, @Value("${mittelpunkt.public-url}") String service, SampleVisits visits) {
    this.jdbc = jdbc;
    this.visits = visits;
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(HttpClient.newHttpClient());
    requests.setReadTimeout(Duration.ofSeconds(30));
    this.intake =
        RestClient.builder()
            .requestFactory(requests)
            .baseUrl(service)
            .defaultHeaders(headers -> headers.setBearerAuth("demo-shop"))
            .build();
  }

  @EventListener
  @Order(1)
  void replay(AvailabilityChangeEvent<ReadinessState> change) throws IOException {
    if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
      replay();
    }
  }

  /** Places what no earlier start placed; an order that was cut off is the same by its id. */
  void replay() throws IOException {
    try {
      for (Resource sample : samples()) {
        place(sample);
      }
    } catch (RestClientException e) {
      LOG.warn("The sample orders are left for the next start: {}", e.getMessage());
    }
  }

  private static List<Resource> samples() throws IOException {
    return Arrays.stream(
            new PathMatchingResourcePatternResolver()
                .getResources("classpath:/samples/first-start/*.json"))
        .sorted(Comparator.comparing(Resource::getFilename))
        .toList();
  }

  private void place(Resource sample) throws IOException {
    boolean placed =
        jdbc.sql("select exists (select from sandbox_sample where name = ?)")
            .param(sample.getFilename())
            .query(Boolean.class)
            .single();
    if (placed) {
      return;
    }
    String order = post("productOrder", sample.getContentAsByteArray()).path("id").asText();
    if (sample.getFilename().endsWith(CANCELLED)) {
      post("cancelProductOrder", Map.of("productOrder", Map.of("id", order)));
    }
    if (sample.getFilename().contains(VISITED)) {
      visits.bookFor(order);
    }
    jdbc.sql("insert into sandbox_sample (name) values (?)").param(sample.getFilename()).update();
  }

  private JsonNode post(String resource, Object body) {
    return intake
        .post()
        .uri("/tmf-api/productOrderingManagement/v4/" + resource)
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .retrieve()
        // Cancelled by a start that was cut off right after.
        .onStatus(HttpStatus.CONFLICT::equals, (request, answer) -> {})
        .body(JsonNode.class);
  }
}
