package io.mittelpunkt.intake.batch;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.intake.batch.OtherService.Answer;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * P13: a batch that is killed at the worst moment is gone on with, and each order is there once.
 */
@RunningService
class KilledBatchTest {

  private static final int KILLED_AT = 12;
  private static final int BAD = 20;

  @TempDir Path folder;
  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  private final List<ObjectNode> orders =
      IntStream.rangeClosed(1, 30).mapToObj(KilledBatchTest::order).toList();

  @Test
  void eachOrderIsThereOnce() throws Exception {
    Batch batch =
        new Batch(folder, "http://localhost:" + port)
            .of(orders.stream().map(ObjectNode::toString).toArray(String[]::new));
    killWhenTheServiceHasTakenButNotAnswered(batch);
    assertThat(batch.entries()).as("the last line's answer never came").hasSize(KILLED_AT - 1);
    assertThat(placed(KILLED_AT)).as("and yet its order is there").isEqualTo(1);
    Files.writeString(batch.report, "{\"line\":12,\"status\":\"pla", APPEND);

    assertThat(batch.run()).as(batch.said()).isEqualTo(3);
    assertThat(batch.outcomes())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 30)
                .mapToObj(line -> line + (line == BAD ? " refused" : " placed"))
                .toList());
    assertThat(batch.entries().get(BAD - 1).get("field").asText())
        .isEqualTo("productOrderItem[0].action");
    assertEachIsThereOnce();

    Files.delete(batch.report);
    assertThat(batch.run()).as("without the report").isEqualTo(3);
    assertEachIsThereOnce();
  }

  /** Runs the command in a process of its own, as a user does, and ends it as {@code kill -9}. */
  private void killWhenTheServiceHasTakenButNotAnswered(Batch batch) throws Exception {
    IntakeClient shop = IntakeClient.shop(port);
    try (OtherService between = new OtherService()) {
      ProcessBuilder command =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
              "io.mittelpunkt.MittelpunktApplication",
              "place-orders",
              batch.file.toString(),
              "--to=" + between.address());
      command.environment().putAll(Map.of("MITTELPUNKT_KEY", shop.key()));
      command.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
      Process[] run = new Process[1];
      between.behaving(
          (sent, number) -> {
            HttpResponse<String> answer = shop.post(sent.body(), "Idempotency-Key", sent.key());
            if (number == KILLED_AT) {
              batch.run();
              run[0].destroyForcibly().onExit().join();
            }
            return new Answer(answer.statusCode(), answer.body());
          });
      run[0] = command.start();
      assertThat(run[0].waitFor(3, TimeUnit.MINUTES)).isTrue();
      assertThat(batch.said()).as("a second run meanwhile").contains("Another run writes");
      assertThat(folder.resolve("said")).content().doesNotContain("Exception", "Spring");
    }
  }

  private void assertEachIsThereOnce() {
    assertThat(IntStream.rangeClosed(1, 30).mapToObj(this::placed))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 30).map(line -> line == BAD ? 0 : 1).boxed().toList());
  }

  private int placed(int line) {
    return jdbc.sql("select count(*) from product_order where customer_id = ?")
        .param(OrderBody.customer(orders.get(line - 1)))
        .query(Integer.class)
        .single();
  }

  /** Without an external id: the line's key alone tells the service that it comes again. */
  private static ObjectNode order(int line) {
    ObjectNode order = OrderBody.complete();
    order.remove("externalId");
    if (line == BAD) {
      OrderBody.item(order).put("action", "modify");
    }
    return order;
  }
}
