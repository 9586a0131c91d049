package io.mittelpunkt.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.notices.CustomerLinks;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RawHttp;
import io.mittelpunkt.support.RunningService;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a link opens, what it does not, and where it must never stand. */
@RunningService
@ExtendWith(OutputCaptureExtension.class)
class CustomerLinkTest {

  /** Each place that a form of the page is sent to. */
  private static final List<String> FORMS =
      List.of("/detail", "/contract", "/alternative", "/day", "/cancellation", "/code", "/rating");

  @LocalServerPort int port;
  @Autowired CustomerLinks links;
  @Autowired JdbcClient jdbc;

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
    FORMS.forEach(form -> assertFriendlyAndEmpty(post(path + form, "1984-02-29")));
    assertFriendlyAndEmpty(get(path + "/day"));
    assertFriendlyAndEmpty(get(path + "/cancellation"));
  }

  @Test
  void aVeryLongTokenIsUnknownToo() {
    assertFriendlyAndEmpty(get("/c/" + "x".repeat(5000)));
  }

  @Test
  void aLinkToWhatIsNoOrderIsUnknownHere() {
    String page = links.mint("C-1001", "PO-0000-0000-0000").getPath();
    assertFriendlyAndEmpty(get(page + "/cancellation"));
    FORMS.forEach(form -> assertFriendlyAndEmpty(post(page + form, "1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"revoked_at = created_at", "expires_at = created_at"})
  void aLinkThatWasRevokedOrExpiredSaysNoMore(String change) {
    Visitor visitor = asked();
    String page = page(visitor);
    assertThat(get(page).statusCode()).isEqualTo(200);
    jdbc.sql("update customer_link set " + change + " where order_id = ?")
        .param(visitor.order())
        .update();

    assertFriendlyAndEmpty(get(page));
    assertFriendlyAndEmpty(get(page + "/cancellation"));
    FORMS.forEach(form -> assertFriendlyAndEmpty(post(page + form, "1984-02-29")));
    assertThat(visitor.state()).isEqualTo("pending");
  }

  @Test
  void onlyAHashOfATokenIsKept() {
    Visitor visitor = asked();
    String token = page(visitor).substring("/c/".length());
    assertThat(token).hasSizeGreaterThanOrEqualTo(22);
    assertThat(
            jdbc.sql("select encode(token_hash, 'escape') from customer_link where order_id = ?")
                .param(visitor.order())
                .query(String.class)
                .single())
        .doesNotContain(token);
  }

  @Test
  void noPageCanBeFramedKeptFoundOrFollowed() {
    String page = page(asked());
    for (HttpResponse<String> answer :
        List.of(
            get(page),
            get(page + "/day"),
            get(page + "/cancellation"),
            post(page + "/cancellation", "1"),
            post(page + "/detail", "soon"),
            get("/c/unknown"),
            post(page + "/detail", "1984-02-29"))) {
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
    Visitor visitor = asked();
    String page = page(visitor);
    get(page + "?said=nonsense");
    get(page + "/unknown");
    for (String form : FORMS) {
      for (String nonsense : List.of("soon", "\u0000", "x".repeat(100_000))) {
        post(page + form, nonsense);
      }
      IntakeClient.send(visitor.shop().request(page + form).PUT(BodyPublishers.ofString("x")));
    }
    IntakeClient.send(visitor.shop().request(page).method("PATCH", BodyPublishers.ofString("x")));
    new RawHttp(port).send("GET " + page + "/%zz HTTP/1.1", "");
    new RawHttp(port).send("GET " + page + ";x=%00 HTTP/1.1", "");

    assertThat(log.getAll()).doesNotContain(page.substring("/c/".length()));
  }

  @Test
  void aWrongAddressBelowTheLinkIsAPageForPeople() {
    for (String path : List.of(page(asked()) + "/unknown", "/c", "/c/", "/c/x/y/z")) {
      HttpResponse<String> answer =
          IntakeClient.send(
              IntakeClient.shop(port)
                  .request(path)
                  .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                  .GET());
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

  /** Somebody who is asked for a detail and has a message with the link. */
  private Visitor asked() {
    return Visitor.of(port, OrderBody.withoutBirthDate());
  }

  private static String page(Visitor visitor) {
    return visitor.world().page(visitor.order());
  }

  private HttpResponse<String> get(String path) {
    return IntakeClient.send(
        IntakeClient.shop(port).request(path).setHeader("Authorization", "none").GET());
  }

  /** Fills each field that any of the forms has. */
  private HttpResponse<String> post(String path, String value) {
    String typed = URLEncoder.encode(value, StandardCharsets.UTF_8);
    StringBuilder form = new StringBuilder("answer=").append(typed);
    List.of("seq", "code", "offering", "day", "reason", "for", "stars")
        .forEach(field -> form.append('&').append(field).append('=').append(typed));
    return IntakeClient.send(
        IntakeClient.shop(port)
            .request(path)
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString())));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
