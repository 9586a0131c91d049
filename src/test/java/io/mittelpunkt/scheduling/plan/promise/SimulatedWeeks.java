package io.mittelpunkt.scheduling.plan.promise;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some weeks of one operator: booked day by day, and driven once they are full. */
final class SimulatedWeeks {
  /** Until as many visits are booked a day as are asked for, as after months. */
  private static final int FILLING = 20;

  private static final int MEASURED = 5;
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
  record Result(String policy, Tally normal, Tally storm) {}

  Result run() {
    Result result = new Result(policy.name(), new Tally(), new Tally());
    for (int day = 0; day < FILLING + MEASURED; day++) {
      Tally asked = book(day);
      if (day >= FILLING) {
        // Before, it changes nothing: tomorrow takes no more bookings.
        policy.evening(books, day);
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
    boolean morning = !offer.window().to().isAfter(SimulatedWorld.at(offer.day(), LocalTime.NOON));
    boolean afternoon =
        !offer.window().from().isBefore(SimulatedWorld.at(offer.day(), LocalTime.NOON));
    return switch (wish) {
      case FIRST -> true;
      case MORNING -> morning;
      case AFTERNOON -> afternoon;
      case LATE_IN_THE_WEEK -> offer.day() >= day + 3;
    };
  }
}
