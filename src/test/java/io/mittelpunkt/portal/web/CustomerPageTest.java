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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
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

  @ParameterizedTest
  @ValueSource(strings = {"?said=nonsense", "?said=", "?said=taken&said=known", "?x=%zz"})
  void nonsenseBehindTheLinkStillOpensThePage(String query) {
    String order = id(shop.post(OrderBody.withoutBirthDate().toString()));
    String answer = new RawHttp(shop.port()).send("GET " + page(order) + query + " HTTP/1.1", "");
    assertThat(answer).startsWith("HTTP/1.1 200").contains("<form");
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

  private HttpResponse<String> answer(String page, String answer) {
    return IntakeClient.send(
        shop.request(page + "/detail")
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "answer=" + URLEncoder.encode(answer, StandardCharsets.UTF_8))));
  }

  private static void patient(Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(50)).until(condition);
  }
}
