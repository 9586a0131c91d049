package io.mittelpunkt.scheduling.plan.promise;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Insertion;
import io.mittelpunkt.scheduling.plan.Margins;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Travel;
import io.mittelpunkt.scheduling.plan.WindowFinder;
import io.mittelpunkt.scheduling.plan.WindowFinder.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Windows of two hours, the earliest first, with no room for what takes longer, never re-planned.
 */
final class GreedyTwoHours implements Policy {
  private final Insertion insertion;
  private final WindowFinder finder;

  GreedyTwoHours(Travel travel) {
    this.insertion = new Insertion(travel, Margins.none());
    this.finder = new WindowFinder(insertion);
  }

  @Override
  public String name() {
    return "greedy";
  }

  @Override
  public List<Books.Offer> offers(Books books, Request request) {
    List<Books.Offer> offers = new ArrayList<>();
    for (int day = request.day() + 1; day <= request.day() + Chances.DAYS_AHEAD; day++) {
      int of = day;
      finder.find(books.day(day, request.at()), request.stop(), Books.windows(day)).stream()
          .sorted(Comparator.comparing(one -> one.window().from()))
          .forEach(one -> offers.add(offer(of, request.stop(), one)));
    }
    return offers;
  }

  /** What a candidate means for the books. */
  static Books.Offer offer(int day, Stop visit, Candidate candidate) {
    Map<String, Assignment> all = new HashMap<>(candidate.inserted().shifted());
    all.put(visit.id(), candidate.inserted().assignment());
    return new Books.Offer(day, candidate.window(), all);
  }

  @Override
  public Map<String, Assignment> morning(DayProblem day) {
    return Days.fill(day, insertion);
  }
}
