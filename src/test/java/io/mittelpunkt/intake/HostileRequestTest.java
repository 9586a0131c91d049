package io.mittelpunkt.intake;

import static io.mittelpunkt.intake.ProductOrderApiTest.assertRefused;
import static io.mittelpunkt.support.IntakeClient.ORDERS;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RawHttp;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that are wrong before anybody reads their body: each gets a problem that says so. */
@RunningService
class HostileRequestTest {

  private static final String BASE = "/tmf-api/productOrderingManagement/v4";

  private IntakeClient shop;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data",
        "multipart/form-data; boundary=x", "application/json; charset=nonsense", "nonsense",
            "a/b/c",
        "application/merge-patch+json", "*/*", ";"
      })
  void aBodyOfAnotherTypeIsRefused(String type) {
    assertRefused(shop.post(OrderBody.complete().toString(), "Content-Type", type), 415);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /productOrder",
    "PATCH, /productOrder",
    "DELETE, /productOrder",
    "POST, /productOrder/x",
    "PUT, /productOrder/x",
    "PATCH, /cancelProductOrder/x",
    "DELETE, /cancelProductOrder/x"
  })
  void whatIsNotOfferedIsRefusedWithWhatIs(String method, String path) {
    HttpResponse<String> answer =
        IntakeClient.send(shop.request(BASE + path).method(method, BodyPublishers.ofString("{}")));
    assertRefused(answer, 405);
    assertThat(answer.headers().firstValue("Allow")).get().asString().contains("GET");
  }

  @ParameterizedTest
  @CsvSource({
    "offset=-1, offset",
    "offset=x, offset",
    "offset=2147483648, offset",
    "offset=1.5, offset",
    "limit=0, limit",
    "limit=-1, limit",
    "limit=101, limit",
    "limit=all, limit",
    "limit=99999999999999999999, limit",
    "offset=%00, offset",
    "state=, state",
    "state=nonsense, state",
    "state=ACKNOWLEDGED, state",
    "state=%00, state",
    "state=%ED%A0%80, state",
    "state='' or 1=1, state",
    "'state=pending,nonsense', state",
    "'state=pending,', state",
    "limit=1&limit=2, limit",
    "offset=&limit=5, offset",
    "colour=blue, colour",
    "State=pending, State",
    "orderDate=2026-11-22T08:00:00Z, orderDate",
    "orderDate.gt=yesterday, orderDate.gt",
    "orderDate.gt=2026-11-22, orderDate.gt",
    "orderDate.lte=, orderDate.lte",
    "orderDate.lt=+999999999-12-31T23:59:59Z, orderDate.lt",
    "externalId=%00, externalId",
    "relatedParty.id=%00, relatedParty.id",
    "'externalId=a&externalId=b', externalId",
    "fields=colour, fields",
    "fields=, fields",
    "'fields=state,', fields",
    "fields=note.text, fields",
    "'fields=none,state', fields",
    "fields=%00, fields"
  })
  void aFilterThatMakesNoSenseIsNamed(String query, String field) {
    HttpResponse<String> answer = shop.get(ORDERS + "?" + query.replace(" ", "%20"));
    assertRefused(answer, 400);
    assertThat(json(answer).get("field").asText()).isEqualTo(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PO-1",
        "%F0%9F%A6%8A",
        "%ED%A0%80",
        "%C3%28",
        "..",
        ".",
        "%20",
        "null",
        "PO-1%0d%0aX:y"
      })
  void anIdThatNobodyHasIsNotFound(String id) {
    String path = id.isEmpty() ? ORDERS + "/" : ORDERS + "/" + id;
    assertProblem(new RawHttp(shop.port()).send("GET " + path + " HTTP/1.1", key()), 400, 404);
  }

  @Test
  void aVeryLongIdIsNotFound() {
    assertRefused(shop.get(ORDERS + "/" + "x".repeat(7000)), 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%zz",
        "/productOrder/%",
        "/productOrder/%2",
        "/productOrder/%00",
        "/productOrder/a%2Fb",
        "/productOrder/%2e%2e/x",
        "/productOrder/a;b=c",
        "//productOrder",
        "/productOrder//x",
        "/productOrder/a%5Cb",
        "/productOrder/a\\b",
        "/productOrder/{id}",
        "/productOrder/a|b",
        "/productOrder/\u00e4",
        "/%2570roductOrder/%25",
        "/../../../etc/passwd",
        "/productOrder?a=%zz%",
        "/productOrder?state=%zz"
      })
  void brokenPathsGetAProblemOrAnAnswer(String path) {
    String answer = new RawHttp(shop.port()).send("GET " + BASE + path + " HTTP/1.1", key());
    assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("<html", "Exception", "Tomcat");
    if (!answer.startsWith("HTTP/1.1 200")) {
      assertProblem(answer, 400, 404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"FOO", "TRACE", "get", "PROPFIND", "CONNECT", "G\u00dcT"})
  void aMethodThatDoesNotExistGetsAProblem(String method) {
    assertProblem(
        new RawHttp(shop.port()).send(method + " " + ORDERS + " HTTP/1.1", key()), 400, 405, 501);
  }

  @Test
  void aHeaderThatIsTooLargeIsRefused() {
    String answer =
        new RawHttp(shop.port())
            .send("GET " + ORDERS + " HTTP/1.1", key() + "X-Large: " + "x".repeat(20_000) + "\r\n");
    assertProblem(answer, 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tmf-api",
        "/tmf-api/",
        "/tmf-api/unknown",
        "/tmf-api/productOrderingManagement/v5/productOrder",
        "/tmf-api/productOrderingManagement/v4/hubs",
        "/api/warehouse/unknown"
      })
  void whatDoesNotExistIsNotFoundInWhicheverWayItIsAskedFor(String path) {
    IntakeClient client =
        path.startsWith("/api") ? new IntakeClient(shop.port(), "demo-warehouse-webhook") : shop;
    assertRefused(client.get(path), 404);
    assertRefused(IntakeClient.send(client.request(path).header("Accept", "text/html").GET()), 404);
    assertRefused(IntakeClient.send(client.request(path).POST(BodyPublishers.ofString("{}"))), 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/unknown", "/api/unknown/x", "/api/warehous%65/x/../y"})
  void whatNobodyClaimedBelowApiIsAProblemToo(String path) {
    assertProblem(new RawHttp(shop.port()).send("GET " + path + " HTTP/1.1", key()), 400, 401, 404);
    assertProblem(
        new RawHttp(shop.port()).send("POST " + path + " HTTP/1.1", "Accept: text/html\r\n"),
        400,
        401,
        404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/xml"})
  void anAnswerThatWeCannotGiveIsAProblem(String accept) {
    assertRefused(accepting(accept, ORDERS), 406);
    assertThat(accepting(accept, ORDERS + "/PO-1").statusCode()).isIn(404, 406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "a/b/c", ";;", "application/problem+json", "*/*"})
  void anErrorHasABodyWhateverIsAccepted(String accept) {
    assertRefused(accepting(accept, ORDERS + "/PO-1"), 404);
    assertRefused(accepting(accept, ORDERS + "?limit=0"), 400);
  }

  private HttpResponse<String> accepting(String accept, String path) {
    return IntakeClient.send(shop.request(path).header("Accept", accept).GET());
  }

  static String key() {
    return "Authorization: Bearer demo-shop\r\n";
  }

  static void assertProblem(String answer, Integer... statuses) {
    assertThat(Integer.valueOf(answer.substring(9, 12))).as(answer).isIn((Object[]) statuses);
    assertThat(answer.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
    assertThat(answer).contains("\"status\":" + answer.substring(9, 12), "\"detail\":");
  }
}
