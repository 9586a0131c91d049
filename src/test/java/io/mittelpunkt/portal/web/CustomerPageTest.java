package io.mittelpunkt.portal.web;

import static io.mittelpunkt.support.IntakeClient.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.notices.CustomerLinks;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.OutsideWorld;
import io.mittelpunkt.support.RawHttp;
import io.mittelpunkt.support.RunningService;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
@ExtendWith(OutputCaptureExtension.class)
class CustomerPageTest {

  private static final String SCRIPT = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";

  @Autowired Customers customers;
  @Autowired CustomerLinks links;
  @Autowired JdbcClient jdbc;
  private IntakeClient shop;
  private OutsideWorld world;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
    world = new OutsideWorld(port);
  }

  @ParameterizedTest
  @CsvSource({
    "de, Geburtsdatum, de-DE",
    "de, Geburtsdatum, en-US",
    "en, Date of birth, de-DE",
    "en, Date of birth, fr",
    "tr, Date of birth, de"
  })
  void theLinkOpensThePageInTheCustomersLanguageWhateverTheBrowserPrefers(
      String language, String words, String browser) {
    ObjectNode body = OrderBody.withoutBirthDate();
    open(body, "Ada Nowak", Locale.forLanguageTag(language));
    String order = id(shop.post(body.toString()));

    HttpResponse<String> page =
        IntakeClient.send(shop.request(mailed(order)).header("Accept-Language", browser).GET());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
    assertThat(page.body())
        .contains("lang=\"" + (language.equals("de") ? "de" : "en"))
        .contains("Ada Nowak", order, "DSL 50", "Große Elbstraße 12 b, 22767 Hamburg")
        .contains(words)
        .doesNotContain("??");
  }

  @Test
  void theAnswerLetsTheOrderRunOnAndIsNeverAskedAgain() {
    ObjectNode body = OrderBody.withoutBirthDate();
    String order = id(shop.post(body.toString()));
    String page = mailed(order);

    HttpResponse<String> answered = answer(page, "1984-02-29");

    assertThat(answered.statusCode()).isEqualTo(302);
    assertThat(answered.headers().firstValue("Location")).get().asString().contains(page);
    HttpResponse<String> after = get(page + "?said=taken");
    assertThat(after.body()).contains("role=\"status\"").doesNotContain("<form");
    patient(() -> shop.order(order).has("expectedCompletionDate"));
    assertThat(customers.get(OrderBody.customer(body)).birthDate()).hasToString("1984-02-29");

    body.put("externalId", order);
    String next = id(shop.post(body.toString()));
    patient(() -> shop.order(next).has("expectedCompletionDate"));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-02-29, Das ist kein Datum", "2999-01-01, Zukunft", "1066-10-14, lange zurück",
    "31.06.1985, Das ist kein Datum", "'', Das ist kein Datum", "soon, Das ist kein Datum"
  })
  void whatCannotBeIsAskedAgainWithTheReasonAndWhatWasTyped(String typed, String reason) {
    String order = id(shop.post(OrderBody.withoutBirthDate().toString()));
    String page = page(order);

    HttpResponse<String> refused = answer(page, typed);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("<form", reason, "value=\"" + typed + "\"", "role=\"alert\"");
    assertThat(shop.stateOf(order)).isEqualTo("pending");
    assertThat(get(page + "/detail").statusCode()).as("reloaded by its address").isEqualTo(302);
  }

  @Test
  void whoAnswersTwiceIsThankedTwice() {
    String order = id(shop.post(OrderBody.withoutBirthDate().toString()));
    String page = page(order);
    answer(page, "1984-02-29");

    HttpResponse<String> again = answer(page, "1990-01-01");
    assertThat(again.statusCode()).isEqualTo(302);
    assertThat(again.headers().firstValue("Location").orElseThrow()).endsWith("?said=known");
    assertThat(get(page + "?said=known").body()).contains("das wissen wir schon");
    assertThat(
            jdbc.sql("select value from order_detail where order_id = ? and detail = 'birthDate'")
                .param(order)
                .query(String.class)
                .list())
        .containsExactly("1984-02-29");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "null",
        "%F0%9F%A6%8A",
        "' or 1=1--",
        "PO-0000-0000-0000"
      })
  void anUnknownLinkSaysNothingButWhatToDo(String token) {
    String path = "/c/" + token.replace(" ", "%20");
    assertFriendlyAndEmpty(get(path));
    assertFriendlyAndEmpty(answer(path, "1984-02-29"));
  }

  @Test
  void aVeryLongTokenIsUnknownToo() {
    assertFriendlyAndEmpty(get("/c/" + "x".repeat(5000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"revoked_at = created_at", "expires_at = created_at"})
  void aLinkThatWasRevokedOrExpiredSaysNoMore(String change) {
    String order = id(shop.post(OrderBody.withoutBirthDate().toString()));
    String page = mailed(order);
    String fresh = links.mint(customerOf(order), order).getPath();
    assertThat(get(page).statusCode()).isEqualTo(200);
    jdbc.sql("update customer_link set " + change + " where order_id = ?").param(order).update();

    assertFriendlyAndEmpty(get(page));
    assertFriendlyAndEmpty(get(fresh));
    assertFriendlyAndEmpty(answer(page, "1984-02-29"));
    assertThat(shop.stateOf(order)).isEqualTo("pending");
  }

  @Test
  void onlyAHashOfATokenIsKept() {
    String order = id(shop.post(OrderBody.withoutBirthDate().toString()));
    String token = mailed(order).substring("/c/".length());
    assertThat(token).hasSizeGreaterThanOrEqualTo(22);
    assertThat(
            jdbc.sql("select encode(token_hash, 'escape') from customer_link where order_id = ?")
                .param(order)
                .query(String.class)
                .single())
        .doesNotContain(token);
  }

  @Test
  void whatSomebodyTypedIsNeverRunAsScript() {
    ObjectNode body = OrderBody.named(OrderBody.withoutBirthDate(), "Ada " + SCRIPT);
    ((ObjectNode) body.at("/productOrderItem/0/product/place/0")).put("city", "Hamburg " + SCRIPT);
    String order = id(shop.post(body.toString()));
    String page = mailed(order);

    for (String html :
        List.of(
            get(page).body(),
            answer(page, SCRIPT).body(),
            get(page + "?said=" + URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8)).body(),
            world.messages(order).get(0).get("html").asText())) {
      assertThat(html).doesNotContain("<script", "<img src=x", "onerror=alert(1)>");
    }
    assertThat(get(page).body()).contains("Ada &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    assertThat(answer(page, SCRIPT).body()).contains("value=\"&lt;script&gt;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{0} ''quoted'' {1}", "${7*7} [[${7*7}]] #{portal.title}", "ليلى حداد", "Zoë 🦊"})
  void aNameIsShownAsItIsWritten(String name) {
    ObjectNode body = OrderBody.named(OrderBody.withoutBirthDate(), name);
    String order = id(shop.post(body.toString()));
    assertThat(get(mailed(order)).body()).contains(name.replace("'", "&#39;"));
    assertThat(world.messages(order).get(0).get("text").asText()).contains(name);
  }

  @Test
  void noPageCanBeFramedKeptFoundOrFollowed() {
    String order = id(shop.post(OrderBody.withoutBirthDate().toString()));
    String page = page(order);
    for (HttpResponse<String> answer :
        List.of(get(page), answer(page, "soon"), get("/c/unknown"), answer(page, "1984-02-29"))) {
      assertThat(header(answer, "Content-Security-Policy"))
          .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
          .doesNotContain("unsafe");
      assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(header(answer, "Cache-Control")).contains("no-store");
      assertThat(header(answer, "X-Robots-Tag")).contains("noindex");
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void aTokenNeverStandsInTheLog(CapturedOutput log) {
    String order = id(shop.post(OrderBody.withoutBirthDate().toString()));
    String page = page(order);
    get(page + "?said=nonsense");
    get(page + "/unknown");
    answer(page, "soon");
    answer(page, "\u0000");
    answer(page, "x".repeat(100_000));
    IntakeClient.send(shop.request(page + "/detail").PUT(BodyPublishers.ofString("x")));
    IntakeClient.send(shop.request(page).method("PATCH", BodyPublishers.ofString("x")));
    new RawHttp(shop.port()).send("GET " + page + "/%zz HTTP/1.1", "");
    new RawHttp(shop.port()).send("GET " + page + ";x=%00 HTTP/1.1", "");

    assertThat(log.getAll()).doesNotContain(page.substring("/c/".length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?said=nonsense", "?said=", "?said=taken&said=known", "?x=%zz"})
  void nonsenseBehindTheLinkStillOpensThePage(String query) {
    String order = id(shop.post(OrderBody.withoutBirthDate().toString()));
    String answer = new RawHttp(shop.port()).send("GET " + page(order) + query + " HTTP/1.1", "");
    assertThat(answer).startsWith("HTTP/1.1 200").contains("<form");
  }

  @Test
  void aWrongAddressBelowTheLinkIsAPageForPeople() {
    String order = id(shop.post(OrderBody.withoutBirthDate().toString()));
    for (String path : List.of(page(order) + "/unknown", "/c", "/c/", "/c/x/y/z")) {
      HttpResponse<String> answer = browse(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(header(answer, "Content-Type")).as(path).startsWith("text/html");
    }
  }

  private void assertFriendlyAndEmpty(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "Content-Type")).startsWith("text/html");
    assertThat(answer.body())
        .contains("<h1", "0800")
        .doesNotContain("Ada", "DSL", "PO-", "Exception", "<form");
  }

  private void open(ObjectNode body, String name, Locale language) {
    customers.open(
        new Customer(
            OrderBody.customer(body),
            name,
            language,
            ZoneId.of("Europe/Berlin"),
            OrderBody.customer(body).replace(':', '.') + "@example.com",
            null,
            null,
            null));
  }

  private String customerOf(String order) {
    return jdbc.sql("select customer_id from product_order where id = ?")
        .param(order)
        .query(String.class)
        .single();
  }

  /** The link in the mail. */
  private String mailed(String order) {
    patient(() -> !world.messages(order).isEmpty());
    return world.page(order);
  }

  /** A link as each message carries one, once the customer is asked. */
  private String page(String order) {
    patient(() -> shop.stateOf(order).equals("pending"));
    return links.mint(customerOf(order), order).getPath();
  }

  private HttpResponse<String> get(String path) {
    return IntakeClient.send(shop.request(path).setHeader("Authorization", "none").GET());
  }

  private HttpResponse<String> browse(String path) {
    return IntakeClient.send(
        shop.request(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").GET());
  }

  private HttpResponse<String> answer(String page, String answer) {
    return IntakeClient.send(
        shop.request(page + "/detail")
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "answer=" + URLEncoder.encode(answer, StandardCharsets.UTF_8))));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static void patient(Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50)).until(condition);
  }
}
