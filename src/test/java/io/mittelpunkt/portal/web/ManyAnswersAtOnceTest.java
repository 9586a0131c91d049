package io.mittelpunkt.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.RunningService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever sends a page's form many times at once keeps nobody else waiting. */
@RunningService
class ManyAnswersAtOnceTest {

  /** More than the connections to the database. */
  private static final int AT_ONCE = 40;

  @LocalServerPort int port;

  @Test
  void manyTriesOfACodeAtOnceLeaveTheDatabaseToOthers() throws Exception {
    Visitor visitor = Visitor.whoIsToConsent(port);
    String seq = visitor.seq();
    visitor.code("contract");
    Callable<Integer> guess =
        () -> visitor.post("/contract", "seq", seq, "code", "nonsense").statusCode();
    Instant begun = Instant.now();

    assertThat(statuses(guess)).hasSize(AT_ONCE).containsOnly(422);

    // Somebody who waits in vain for a connection gives up after half a minute.
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(25));
    assertThat(visitor.state()).isEqualTo("pending");
  }

  private static List<Integer> statuses(Callable<Integer> request) throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Integer>> answers =
          crowd.invokeAll(IntStream.range(0, AT_ONCE).mapToObj(i -> request).toList());
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
      return statuses;
    } finally {
      crowd.shutdownNow();
    }
  }
}
