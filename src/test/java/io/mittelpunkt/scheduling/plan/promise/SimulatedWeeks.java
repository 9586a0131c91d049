package io.mittelpunkt.scheduling.plan.promise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some weeks of one operator: booked day by day, and driven once they are full. */
public final class SimulatedWeeks {
  private static final int FILLING = Integer.getInteger("filling", 10);
  private static final int MEASURED = Integer.getInteger("days", 5);
  private final SimulatedWorld world;
  private final Policy policy;
  private final Map<String, Request> requests = new HashMap<>();
  private final Books books;

  SimulatedWeeks(SimulatedWorld world, Policy policy) {
    this.world = world;
    this.policy = policy;
    this.books = new Books(world);
  }

  /** What came of it on normal days, and what would have come of it had there been storms. */
  record Result(Tally normal, Tally storm) {}

  Result run() {
    Result result = new Result(new Tally(), new Tally());
    for (int day = 0; day < FILLING + MEASURED; day++) {
      Tally asked = book(day);
      policy.evening(books, day);
      if (day >= FILLING) {
        result.normal().add(asked);
        result.storm().add(asked);
        result.normal().add(new SimulatedDay(books, policy, requests, day + 1, 1).run());
        result.storm().add(new SimulatedDay(books, policy, requests, day + 1, Chances.STORM).run());
      }
    }
    return result;
  }

  private Tally book(int day) {
    Tally asked = new Tally();
    for (Request request : world.requests(day)) {
      requests.put(request.stop().id(), request);
      asked.requests++;
      List<Books.Offer> offers = policy.offers(books, request);
      if (offers.isEmpty()) {
        asked.refused++;
      } else {
        books.book(chosen(request.wish(), offers, day), request.stop());
      }
    }
    return asked;
  }

  /** What a customer takes: the first that he likes, else the first. */
  private static Books.Offer chosen(Request.Wish wish, List<Books.Offer> offers, int day) {
    return offers.stream()
        .filter(offer -> likes(wish, offer, day))
        .findFirst()
        .orElse(offers.get(0));
  }

  private static boolean likes(Request.Wish wish, Books.Offer offer, int day) {
    boolean morning =
        !offer.window().to().isAfter(SimulatedWorld.at(offer.day(), java.time.LocalTime.NOON));
    boolean afternoon =
        !offer.window().from().isBefore(SimulatedWorld.at(offer.day(), java.time.LocalTime.NOON));
    return switch (wish) {
      case FIRST -> true;
      case MORNING -> morning;
      case AFTERNOON -> afternoon;
      case LATE_IN_THE_WEEK -> offer.day() >= day + 3;
    };
  }

  public static void main(String[] args) {
    for (String load : System.getProperty("requests", "230,280").split(",")) {
      for (String name : System.getProperty("policies", "nine,greedy,ours").split(",")) {
        Tally normal = new Tally();
        Tally storm = new Tally();
        long began = System.nanoTime();
        for (int seed = 1; seed <= Integer.getInteger("seeds", 1); seed++) {
          SimulatedWorld world = new SimulatedWorld(seed, Integer.parseInt(load));
          Result r = new SimulatedWeeks(world, policy(name, world)).run();
          normal.add(r.normal());
          storm.add(r.storm());
        }
        double s = (System.nanoTime() - began) / 1e9;
        for (Tally t : List.of(normal, storm)) {
          System.out.printf(
              "%-7s %s %-6s perRequest %.3f perBooking %.3f refused %.3f cancelled %d announced %.2f late %d told %.2f km %.1f booked %d  %.1fs%n",
              name,
              load,
              t == normal ? "normal" : "storm",
              t.insidePerRequest(),
              t.insidePerBooking(),
              t.refusedShare(),
              t.cancelled,
              t.announcedShare(),
              t.late,
              t.lateToldShare(),
              t.kmPerVisit(),
              t.booked,
              s);
        }
      }
    }
  }

  static Policy policy(String name, SimulatedWorld world) {
    io.mittelpunkt.scheduling.plan.Margins m =
        new io.mittelpunkt.scheduling.plan.Margins(
            d("sigmas", "1.3"), d("home", "0.5"), 0.25, d("wait", "0.25"));
    return switch (name) {
      case "nine" -> new NineToFour(world.travel);
      case "greedy" -> new GreedyTwoHours(world.travel);
      default ->
          new Ours(
              world.travel,
              new Reinsertion(
                  world.travel, new io.mittelpunkt.scheduling.plan.Insertion(world.travel, m)),
              m);
    };
  }

  private static double d(String k, String v) {
    return Double.parseDouble(System.getProperty(k, v));
  }
}
