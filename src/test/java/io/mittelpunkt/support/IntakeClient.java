package io.mittelpunkt.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** An intake system that places orders over HTTP and shows its key. */
public record IntakeClient(int port, String key) {

  public static final String ORDERS = "/tmf-api/productOrderingManagement/v4/productOrder";

  public static final String CANCELLATIONS =
      "/tmf-api/productOrderingManagement/v4/cancelProductOrder";
  public static final String QUALIFICATIONS =
      "/tmf-api/productOfferingQualification/v4/productOfferingQualification";

  public static final String APPOINTMENTS = "/tmf-api/appointment/v4/appointment";
  public static final String TIME_SLOTS = "/tmf-api/appointment/v4/searchTimeSlot";

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  public static IntakeClient shop(int port) {
    return new IntakeClient(port, "demo-shop");
  }

  public static IntakeClient partner(int port) {
    return new IntakeClient(port, "demo-partner");
  }

  /** Places an order; headers are names and values in turn. */
  public HttpResponse<String> post(String body, String... headers) {
    return send("POST", ORDERS, body, headers);
  }

  /** Sends a body; headers are names and values in turn. */
  public HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request = request(path).method(method, BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return send(request);
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** The order as it stands now. */
  public JsonNode order(String id) {
    return json(get(ORDERS + "/" + id));
  }

  public String stateOf(String id) {
    return order(id).get("state").asText();
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .timeout(Duration.ofSeconds(60))
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + key);
  }

  public static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static JsonNode json(HttpResponse<String> response) {
    return json(response.body());
  }

  public static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String id(HttpResponse<String> response) {
    if (response.statusCode() != 201) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    return json(response).get("id").asText();
  }
}
