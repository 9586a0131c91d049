package io.mittelpunkt.shared;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** How we call other systems over HTTP: with a time limit far below a job's lock (P13). */
public final class OtherSystem {

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(5);

  private OtherSystem() {}

  /**
   * A client that waits two seconds for a connection and five for an answer, and follows no
   * redirects.
   *
   * @param url where the system is
   * @param token what we show it as bearer
   */
  public static RestClient client(String url, String token) {
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
    requests.setReadTimeout(ANSWER);
    return RestClient.builder()
        .requestFactory(requests)
        .baseUrl(url)
        .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
        .build();
  }
}
