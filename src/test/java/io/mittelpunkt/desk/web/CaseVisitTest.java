package io.mittelpunkt.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visits;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.Region;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StaffClient;
import io.mittelpunkt.support.UnseenChange;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an agent sees of a visit, and agrees with the customer on the phone. */
@RunningService
class CaseVisitTest {

  private static final Pattern WINDOW = Pattern.compile("<option value=\"([^\"]+/[^\"]+)\"");

  @Autowired JdbcClient jdbc;
  @Autowired Visits visits;
  @Autowired MovableClock clock;
  private IntakeClient shop;
  private StaffClient agent;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
    agent = StaffClient.signedIn(port, "anna");
  }

  @Test
  void aWindowIsAgreedMovedAndGivenBackOnThePhone() {
    String order = needsAVisit();
    List<String> offered = windows(page(order));

    assertThat(said(post(order, "window", "window=" + encoded(offered.get(0))))).isEqualTo("visit");
    assertThat(page(order))
        .contains("The technician&#39;s visit", ">agreed<", "Jale Demir", "Another window");
    Visit first = visits.openOf(order).orElseThrow();

    String other = windows(page(order)).stream().filter(it -> !is(first, it)).findAny().get();
    assertThat(said(post(order, "window", "window=" + encoded(other)))).isEqualTo("visit");
    assertThat(visits.openOf(order).orElseThrow().window().iso()).isEqualTo(other);

    assertThat(said(post(order, "give-back", ""))).isEqualTo("givenBack");
    assertThat(page(order)).contains("waits for a window");
    assertThat(visits.openOf(order)).isEmpty();
    assertThat(refused(order, "give-back", "")).contains("No window is agreed");
  }

  @Test
  void anAgentMovesAVisitForWhichItIsTooLateOnThePage() {
    String order = needsAVisit();
    post(order, "window", "window=" + encoded(windows(page(order)).get(0)));
    UnseenChange.window(jdbc, order, clock.instant().plus(Duration.ofHours(3)));
    String later = windows(page(order)).get(1);

    assertThat(said(post(order, "window", "window=" + encoded(later)))).isEqualTo("visit");
    assertThat(visits.openOf(order).orElseThrow().window().iso()).isEqualTo(later);
  }

  @Test
  void whatIsNoWindowIsRefusedWithTheReason() {
    String order = needsAVisit();

    for (String window : List.of("", "tomorrow", "%00", "2020-01-01T07:00:00Z", "<script>")) {
      assertThat(refused(order, "window", "window=" + encoded(window)))
          .contains("This is none of our windows")
          .doesNotContain("<script>");
    }
    assertThat(visits.heldOf(order)).isEmpty();
    String other = IntakeClient.id(shop.post(OrderBody.complete().toString()));
    assertThat(refused(other, "window", "window=" + encoded(windows(page(order)).get(0))))
        .contains("As things stand");
  }

  private String needsAVisit() {
    Region region = Region.in(jdbc);
    region.called(region.technician("line", "socket"), "Jale Demir", "de");
    IntakeClient.send(
        shop.request("/sandbox/network/addresses/" + region.postcode())
            .PUT(BodyPublishers.ofString("{\"served\":true,\"downMbit\":60,\"lineThere\":false}")));
    ObjectNode body = OrderBody.complete();
    ((ObjectNode) body.at("/productOrderItem/0/product/place/0"))
        .put("postcode", region.postcode());
    String order = IntakeClient.id(shop.post(body.toString()));
    await()
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> page(order).contains("waits for a window"));
    return order;
  }

  private static List<String> windows(String page) {
    return WINDOW.matcher(page).results().map(found -> found.group(1)).distinct().toList();
  }

  private static boolean is(Visit visit, String window) {
    return visit.window().iso().equals(window);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private String page(String order) {
    return agent.get("/desk/cases/" + order).body();
  }

  private String refused(String order, String action, String fields) {
    HttpResponse<String> answer = post(order, action, fields);
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer.body();
  }

  private static String said(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*said=", "");
  }

  private HttpResponse<String> post(String order, String action, String fields) {
    return agent.postForm(
        "/desk/cases/" + order, "/desk/cases/" + order + "/visit/" + action, fields);
  }
}
