package io.mittelpunkt.scheduling;

import com.sun.management.OperatingSystemMXBean;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.RunningService;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Yardstick 2: how long {@code searchTimeSlot} takes over HTTP, with 36 technicians, 14 days and
 * ever more booked visits. {@code -Dsearches=300} says how often each client asks.
 */
@RunningService
@TestPropertySource(
    properties = {
      "mittelpunkt.intake.requests-per-minute=100000000",
      "mittelpunkt.intake.searches-per-minute=100000000"
    })
class OfferLatencyBenchmark {

  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  @Autowired ApplicationContext service;
  @LocalServerPort int port;
  private final int searches = Integer.getInteger("searches", 300);

  @Test
  void offerLatency() throws Exception {
    BusyRegion region = BusyRegion.in(service);
    StringBuilder table =
        new StringBuilder("visits clients   p50   p95   p99  CPU ms a search  windows\n");
    for (int visits : new int[] {1000, 2000, 4000}) {
      region.bookUpTo(visits);
      measure(region, 2, 100);
      for (int clients : new int[] {1, 8}) {
        table.append(row(region, visits, clients));
      }
    }
    System.out.println(table);
  }

  private String row(BusyRegion region, int visits, int clients) throws Exception {
    long cpu = MACHINE.getProcessCpuTime();
    List<Search> done = measure(region, clients, searches);
    double cpuMillis = (MACHINE.getProcessCpuTime() - cpu) / 1e6 / done.size();
    List<Duration> times = new ArrayList<>(done.stream().map(Search::took).toList());
    Collections.sort(times);
    return "%6d %7d %5d %5d %5d %16.1f %8.1f%n"
        .formatted(
            visits,
            clients,
            percentile(times, 50),
            percentile(times, 95),
            percentile(times, 99),
            cpuMillis,
            done.stream().mapToInt(Search::windows).average().orElse(0));
  }

  private record Search(Duration took, int windows) {}

  private List<Search> measure(BusyRegion region, int clients, int each) throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(clients);
    try {
      List<Callable<List<Search>>> work = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        Random random = new Random(client);
        work.add(
            () -> {
              List<Search> mine = new ArrayList<>();
              for (int i = 0; i < each; i++) {
                mine.add(search(region.address(random)));
              }
              return mine;
            });
      }
      List<Search> all = new ArrayList<>();
      for (Future<List<Search>> one : crowd.invokeAll(work)) {
        all.addAll(one.get());
      }
      return all;
    } finally {
      crowd.shutdownNow();
    }
  }

  private Search search(String relatedPlace) {
    long began = System.nanoTime();
    HttpResponse<String> answer =
        IntakeClient.shop(port)
            .send("POST", IntakeClient.TIME_SLOTS, "{\"relatedPlace\":" + relatedPlace + "}");
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return new Search(took, IntakeClient.json(answer).get("availableTimeSlot").size());
  }

  private static long percentile(List<Duration> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)).toMillis();
  }
}
