package io.mittelpunkt.scheduling.remote;

import io.mittelpunkt.shared.CannotStart;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks a table service as OSRM defines it (HTTP API v5, service {@code table}, version v1). */
final class TableService {

  private static final Duration CONNECT = Duration.ofSeconds(1);
  private static final Duration ANSWER = Duration.ofSeconds(2);

  private final RestClient service;

  /**
   * For a service.
   *
   * @param url where it is, http or https, without the path that OSRM defines
   */
  TableService(String url) {
    if (!url.matches("https?://[^/\\s?#]+[^\\s?#]*")) {
      throw new CannotStart(
          "The travel times have an address that is none.",
          "Set mittelpunkt.travel.url to the address of a table service, such as"
              + " http://osrm:5000, or leave it out.");
    }
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
    requests.setReadTimeout(ANSWER);
    this.service =
        RestClient.builder()
            .requestFactory(requests)
            .baseUrl(URI.create(url.replaceFirst("/+$", "")))
            .build();
  }

  private record Answer(
      @Nullable String code,
      @Nullable List<@Nullable List<@Nullable Double>> durations,
      @Nullable List<@Nullable List<@Nullable Double>> distances) {}

  /**
   * All legs between places.
   *
   * @param places at most as many as the service takes, 100 unless it is told otherwise
   * @throws RestClientException when there is no usable answer
   */
  Map<Leg, Road> between(List<Cell> places) {
    String path = places.stream().map(Cell::inPath).collect(Collectors.joining(";"));
    Answer answer =
        service
            .get()
            .uri("/table/v1/driving/" + path + "?annotations=duration,distance")
            .retrieve()
            .body(Answer.class);
    if (answer == null || !"Ok".equals(answer.code())) {
      throw garbage();
    }
    Map<Leg, Road> roads = new HashMap<>();
    for (int from = 0; from < places.size(); from++) {
      for (int to = 0; to < places.size(); to++) {
        roads.put(
            new Leg(places.get(from), places.get(to)),
            road(
                entry(answer.durations(), from, to, places.size()),
                entry(answer.distances(), from, to, places.size())));
      }
    }
    return roads;
  }

  private static Road road(@Nullable Double seconds, @Nullable Double metres) {
    if (seconds == null || metres == null) {
      return Road.NONE;
    }
    if (!(seconds >= 0 && seconds < 86_400 && metres >= 0 && metres < 10_000_000)) {
      throw garbage();
    }
    return new Road(seconds, metres);
  }

  /** One number of a square table; null where the service says that no road leads there. */
  private static @Nullable Double entry(
      @Nullable List<@Nullable List<@Nullable Double>> table, int from, int to, int size) {
    if (table == null || table.size() != size) {
      throw garbage();
    }
    List<@Nullable Double> row = table.get(from);
    if (row == null || row.size() != size) {
      throw garbage();
    }
    return row.get(to);
  }

  private static RestClientException garbage() {
    return new RestClientException("A table that lacks what we need");
  }
}
