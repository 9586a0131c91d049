package io.mittelpunkt.intake;

import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.PublishedSpecification;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What we claim of TM Forum's APIs is theirs, is served, and is all that is served. */
@RunningService
class OpenApiTest {

  private static final String DOCUMENT = "/tmf-api/openapi.json";
  private static final String PAGE = "/tmf-api/openapi.html";
  private static final List<PublishedSpecification> SPECIFICATIONS =
      List.of(
          new PublishedSpecification(),
          PublishedSpecification.qualification(),
          PublishedSpecification.appointment());

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @LocalServerPort int port;

  @Test
  void eachOperationIsOneOfTheSpecification() {
    assertThat(claimed()).hasSizeGreaterThanOrEqualTo(3);
    for (String operation : claimed()) {
      String path = path(operation);
      if (isOurs(path)) {
        continue;
      }
      PublishedSpecification its =
          SPECIFICATIONS.stream()
              .filter(it -> path.startsWith(it.basePath()))
              .findFirst()
              .orElseThrow(() -> new AssertionError(operation));
      assertThat(its.operations("/" + path.substring(its.basePath().length())))
          .as(operation)
          .contains(method(operation).toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void eachOperationIsServed() {
    IntakeClient shop = IntakeClient.shop(port);
    for (String operation : claimed()) {
      HttpResponse<String> answer =
          IntakeClient.send(
              shop.request(path(operation).replace("{id}", "PO-nobody"))
                  .method(method(operation), BodyPublishers.ofString("[]")));
      assertThat(answer.statusCode()).as(operation + " " + answer.body()).isNotIn(405, 500, 501);
      if (answer.statusCode() == 404) {
        // Of this resource there is none, but the operation is there.
        assertThat(json(answer).path("field").asText()).as(operation).isEqualTo("id");
      }
    }
  }

  @Test
  void nothingElseIsServed() {
    Set<String> served = new TreeSet<>();
    mappings
        .getHandlerMethods()
        .keySet()
        .forEach(
            info ->
                info.getPatternValues().stream()
                    .filter(path -> path.startsWith("/tmf-api") || isOurs(path))
                    .forEach(
                        path ->
                            info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> served.add(method + " " + path))));
    served.remove("GET " + DOCUMENT);
    served.remove("GET " + PAGE);
    assertThat(claimed()).isEqualTo(served);
  }

  @Test
  void whatWeAddIsSaidOfOperationsThatThereAre() throws Exception {
    JsonNode additions =
        json(Files.readString(Path.of("src/main/resources/specs/our-additions.json")));
    additions
        .get("operations")
        .fieldNames()
        .forEachRemaining(it -> assertThat(claimed()).contains(it));
  }

  @Test
  void eachReferenceLeadsSomewhereAndNothingIsCarriedAlongInVain() {
    JsonNode document = document();
    Set<String> referred = new TreeSet<>();
    document.findValuesAsText("$ref").forEach(it -> referred.add(it.replace("#/definitions/", "")));
    Set<String> defined = new TreeSet<>();
    document.get("definitions").fieldNames().forEachRemaining(defined::add);
    assertThat(referred).isEqualTo(defined);
  }

  @Test
  void whatIsOursIsSaid() {
    JsonNode create =
        document().at("/paths/~1tmf-api~1productOrderingManagement~1v4~1productOrder/post");
    assertThat(create.get("parameters").findValuesAsText("name")).contains("Idempotency-Key");
    assertThat(create.at("/responses/422/schema/$ref").asText()).isEqualTo("#/definitions/Problem");
    assertThat(create.at("/responses/413/description").asText()).contains("256 KiB");
    assertThat(document().at("/info/description").asText()).contains("problem+json", "429");
  }

  @Test
  void peopleReadTheSameOnAPageThatLoadsNothingFromElsewhere() {
    HttpResponse<String> page = stranger().get(PAGE);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .contains("default-src 'none'");
    assertThat(page.body()).doesNotContain("<script", "src=\"http", "href=\"http");
    claimed().forEach(it -> assertThat(page.body()).contains("<h2>" + it + "</h2>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        DOCUMENT + "/",
        PAGE + "/x",
        "/tmf-api/openapi",
        "/tmf-api/OPENAPI.json",
        "/tmf-api/openapi.json;x"
      })
  void theDescriptionOpensNoOtherDoor(String path) {
    assertThat(stranger().get(path).statusCode()).isIn(400, 401);
  }

  @Test
  void theDescriptionCanOnlyBeRead() {
    HttpResponse<String> answer =
        IntakeClient.send(stranger().request(DOCUMENT).method("DELETE", BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  private JsonNode document() {
    HttpResponse<String> answer = stranger().get(DOCUMENT);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  /** Operations as {@code GET /path}. */
  private Set<String> claimed() {
    Set<String> claimed = new TreeSet<>();
    document()
        .get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            claimed.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return claimed;
  }

  private IntakeClient stranger() {
    return new IntakeClient(port, "");
  }

  /** What TM Forum specifies nothing for. */
  private static boolean isOurs(String path) {
    return path.matches("/api/(callbacks|customers|messages)(/.*)?");
  }

  private static String method(String operation) {
    return operation.split(" ")[0];
  }

  private static String path(String operation) {
    return operation.split(" ")[1];
  }
}
