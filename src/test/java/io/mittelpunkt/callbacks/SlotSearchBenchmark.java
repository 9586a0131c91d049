package io.mittelpunkt.callbacks;

import com.sun.management.OperatingSystemMXBean;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.StoppedEngine;
import java.lang.management.ManagementFactory;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Yardstick: how long {@link FindCallTimes} takes, with 10,000 open callbacks, ten days ahead and
 * teams of 34. {@code -Dsearches=1000} says how often each client asks.
 */
@StoppedEngine
class SlotSearchBenchmark {

  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final int OPEN = 10_000;
  private static final int AGENTS = 34;
  private static final int DAYS = 10;

  @Autowired FindCallTimes findCallTimes;
  @Autowired JdbcClient jdbc;
  @Autowired JdbcTemplate batch;
  private final int searches = Integer.getInteger("searches", 1000);
  private final Random random = new Random(7);
  private int promised;

  @Test
  void slotSearch() throws Exception {
    StringBuilder table =
        new StringBuilder("teams clients    p50    p95    p99 ms  CPU ms a search  times  load\n");
    for (int teams : new int[] {4, 1}) {
      jdbc.sql("delete from callback where id like 'CB-bench-%'").update();
      List<String> customers = region(teams);
      measure(customers, 2, 200);
      for (int clients : new int[] {1, 8}) {
        table.append(row(teams, customers, clients));
      }
    }
    System.out.println(table);
  }

  /** Customers of some teams, which have all open callbacks among them. */
  private List<String> region(int teams) {
    List<String> customers = new ArrayList<>();
    List<Object[]> rows = new ArrayList<>();
    for (int t = 0; t < teams; t++) {
      CallTeam team = team();
      List<String> own = new ArrayList<>();
      for (int c = 0; c < 50; c++) {
        own.add(team.customer("Customer " + c, c % 5 == 0 ? "tr" : "de", "Europe/Berlin"));
      }
      for (int c = 0; c < OPEN / teams; c++) {
        rows.add(callback(team, own.get(c % own.size()), c % 5 == 0 ? "tr" : "de"));
      }
      customers.addAll(own);
    }
    batch.batchUpdate(
        """
        insert into callback (id, customer_id, case_id, matter, phone, language, asked_via,
          asked_at, state, team_id, at_once, slot_from, slot_to, first_slot_from)
        values (?, ?, ?, 'other', '+4915112345601', ?, 'page', now(), 'open', ?, false, ?, ?, ?)
        """,
        rows);
    jdbc.sql("analyze callback").update();
    return customers;
  }

  private CallTeam team() {
    CallTeam team = CallTeam.in(jdbc).hours(LocalTime.of(9, 0), LocalTime.of(18, 0));
    for (int a = 0; a < AGENTS; a++) {
      String login = team.id() + a;
      team.agentWithoutShift(login, a % 6 == 0 ? new String[] {"de", "tr"} : new String[] {"de"});
      int starts = 8 + a % 3 * 2;
      for (DayOfWeek weekday : DayOfWeek.values()) {
        team.shift(login, weekday, LocalTime.of(starts, 0), LocalTime.of(starts + 8, 0));
      }
    }
    return team;
  }

  private Object[] callback(CallTeam team, String customer, String language) {
    LocalDate day = LocalDate.now(HomeZone.ID).plusDays(random.nextInt(DAYS));
    Instant from =
        day.atTime(9, 0).plusMinutes(15L * random.nextInt(36)).atZone(HomeZone.ID).toInstant();
    OffsetDateTime slot = from.atOffset(ZoneOffset.UTC);
    String id = "CB-bench-" + promised++;
    return new Object[] {id, customer, id, language, team.id(), slot, slot.plusMinutes(15), slot};
  }

  private String row(int teams, List<String> customers, int clients) throws Exception {
    long cpu = MACHINE.getProcessCpuTime();
    List<Search> done = measure(customers, clients, searches);
    double cpuMillis = (MACHINE.getProcessCpuTime() - cpu) / 1e6 / done.size();
    List<Long> times = done.stream().map(Search::nanos).sorted().toList();
    return "%5d %7d %6.1f %6.1f %6.1f %19.1f %6.0f %5.1f%n"
        .formatted(
            teams,
            clients,
            percentile(times, 50),
            percentile(times, 95),
            percentile(times, 99),
            cpuMillis,
            done.stream().mapToInt(Search::slots).average().orElse(0),
            MACHINE.getSystemLoadAverage());
  }

  private record Search(long nanos, int slots) {}

  private List<Search> measure(List<String> customers, int clients, int each) throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(clients);
    try {
      List<Callable<List<Search>>> work = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        Random chance = new Random(client);
        work.add(
            () -> {
              List<Search> mine = new ArrayList<>();
              for (int i = 0; i < each; i++) {
                mine.add(search(customers.get(chance.nextInt(customers.size()))));
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

  private Search search(String customer) {
    String language = customer.hashCode() % 5 == 0 ? "tr" : "de";
    long began = System.nanoTime();
    CallTimes times = findCallTimes.of(customer, HomeZone.ID, language);
    return new Search(System.nanoTime() - began, times.slots().size());
  }

  private static double percentile(List<Long> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
  }
}
