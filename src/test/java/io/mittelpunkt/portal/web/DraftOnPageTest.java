package io.mittelpunkt.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.desk.RenewLink;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.provisioning.Drafts;
import io.mittelpunkt.provisioning.OrderDraft;
import io.mittelpunkt.support.LeftDraft;
import io.mittelpunkt.support.RunningService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a customer can do with the order that he began, with nothing but the link. */
@RunningService
class DraftOnPageTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @LocalServerPort int port;
  @Autowired ProcessEngine engine;
  @Autowired Drafts drafts;
  @Autowired Orders orders;
  @Autowired Customers customers;
  @Autowired RenewLink renewLink;

  private LeftDraft draft;
  private String link;

  @BeforeEach
  void somebodyLeftADraft() {
    draft = LeftDraft.at(port);
    link = draft.offered(engine);
  }

  private OrderDraft row() {
    return drafts.get(draft.id());
  }

  @Test
  void theLinkShowsWhatWasBegunWithItsPrice() throws Exception {
    HttpResponse<String> opened = get(link);

    assertThat(opened.statusCode()).isEqualTo(302);
    assertThat(get(opened.headers().firstValue("Location").orElseThrow()).body())
        .contains("Ihr begonnener Auftrag", "Lindenstraße 5, 10969 Berlin", "34,95", "Nein, danke")
        .containsPattern("value=\"dsl-50\"[^>]*checked");
  }

  @Test
  void heGoesOnAndSeesTheOrderThatWaitsForHisWord() throws Exception {
    HttpResponse<String> answer = post("/order", "offering=dsl-100");

    assertThat(answer.statusCode()).isEqualTo(302);
    String order = row().orderId();
    assertThat(orders.get(order).offeringId()).isEqualTo("dsl-100");
    assertThat(orders.get(order).signatureReference()).isNull();
    assertThat(get(answer.headers().firstValue("Location").orElseThrow()).body()).contains(order);

    post("/order", "offering=dsl-50");
    assertThat(row().orderId()).as("ordered once").isEqualTo(order);
    assertThat(get(link + "/draft").body()).contains(order).doesNotContain("Nein, danke");
    await()
        .atMost(Duration.ofSeconds(90))
        .until(
            () ->
                engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(draft.id())
                        .count()
                    == 0);
  }

  @Test
  void whatTheAddressCannotHaveIsRefusedAndNothingIsLost() throws Exception {
    HttpResponse<String> answer = post("/order", "offering=dsl-6");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Dieses Angebot kann die Adresse nicht haben");
    assertThat(row().state()).isEqualTo(OrderDraft.State.LEFT);
  }

  @Test
  void whoWouldLikeACallGivesANumberOnceAndIsCalled() throws Exception {
    assertThat(get(link + "/draft").body()).contains("name=\"number\"");
    HttpResponse<String> wrong = post("/call", "number=12");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("value=\"12\"");

    assertThat(post("/call", "number=0151+12345604").statusCode()).isEqualTo(302);

    assertThat(get(link + "/draft").body())
        .contains("Wir rufen Sie an")
        .doesNotContain("name=\"number\"");
    assertThat(customers.get(row().told().customerId()).phone()).isEqualTo("+4915112345604");
    await()
        .atMost(Duration.ofSeconds(90))
        .until(
            () ->
                engine
                        .getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(draft.id())
                        .taskDefinitionKey("userTask_callCustomer")
                        .count()
                    == 1);
  }

  @Test
  void aNoIsANoAndWhatWasToldIsGone() throws Exception {
    String customer = row().told().customerId();
    HttpResponse<String> answer = post("/decline", "");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("ist gelöscht");
    assertThat(row().state()).isEqualTo(OrderDraft.State.DECLINED);
    assertThat(customers.find(customer)).isEmpty();
    assertThat(get(link).statusCode()).isEqualTo(404);
  }

  @Test
  void whenTheOrdersLinksAreShutTheDraftsLinkIsToo() throws Exception {
    post("/order", "offering=dsl-50");

    renewLink.renew(row().orderId());

    assertThat(post("/order", "offering=dsl-50").statusCode()).isEqualTo(404);
    assertThat(get(link + "/draft").statusCode()).isEqualTo(404);
  }

  @Test
  void theLinkOfADraftOpensNoOrdersPage() throws Exception {
    HttpResponse<String> answer = send(request(link + "/detail").POST(BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/draft");
  }

  @Test
  void anUnknownTokenOpensNothing() throws Exception {
    String origin = "http://localhost:" + port;
    for (String path : new String[] {"/c/nothing/draft", "/c/nothing/draft/order"}) {
      assertThat(get(origin + path).statusCode()).as(path).isIn(302, 404);
      assertThat(send(request(origin + path).POST(BodyPublishers.noBody())).statusCode())
          .as(path)
          .isIn(404, 405);
    }
  }

  private HttpResponse<String> post(String path, String fields)
      throws IOException, InterruptedException {
    return send(
        request(link + "/draft" + path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields)));
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return send(request(address).GET());
  }

  private HttpRequest.Builder request(String address) {
    URI at = URI.create(address);
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + at.getPath()));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }
}
