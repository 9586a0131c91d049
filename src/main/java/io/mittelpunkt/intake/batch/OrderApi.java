package io.mittelpunkt.intake.batch;

import io.mittelpunkt.intake.batch.Outcome.Unreachable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The service's interface for orders, TMF622, as its clients see it. */
final class OrderApi {

  private static final String PATH = "/tmf-api/productOrderingManagement/v4/productOrder";

  /** How long one answer may take, to its last byte. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final URI orders;
  private final String key;

  /**
   * @param service where the service is, without a slash at the end
   * @param key the intake client's key
   */
  OrderApi(URI service, String key) {
    this.orders = URI.create(service + PATH);
    this.key = key;
  }

  /**
   * Sends a line once.
   *
   * @throws Stopped when no line would be taken: the key, or the address, is wrong
   */
  Outcome place(Line line, LineKey lineKey) throws Stopped, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(orders)
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + key)
            .header("Idempotency-Key", lineKey.text())
            .POST(BodyPublishers.ofByteArray(line.bytes()))
            .build();
    CompletableFuture<HttpResponse<String>> answer =
        http.sendAsync(request, BodyHandlers.ofString());
    try {
      return AnswerReader.read(answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      answer.cancel(true);
      return new Unreachable("no answer within " + PATIENCE.toSeconds() + " s", null);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        return new Unreachable(Words.of(failure), null);
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
