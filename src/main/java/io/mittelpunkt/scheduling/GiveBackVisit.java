package io.mittelpunkt.scheduling;

import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.scheduling.Visit.State;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a booked window back as its customer wishes; the order stays, and needs another one. */
@Service
public class GiveBackVisit {

  private final Orders orders;
  private final Visits visits;
  private final VisitDays days;
  private final CutOff cutOff;
  private final VisitNews news;
  private final VisitProcess process;

  GiveBackVisit(
      Orders orders,
      Visits visits,
      VisitDays days,
      CutOff cutOff,
      VisitNews news,
      VisitProcess process) {
    this.orders = orders;
    this.visits = visits;
    this.days = days;
    this.cutOff = cutOff;
    this.news = news;
    this.process = process;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** It is given back, and the customer is told. */
    record GivenBack() implements Outcome {}

    /** It cannot be: {@code noVisit}, {@code cutOff} or {@code underWay}, as for a move. */
    record Refused(String reason) implements Outcome {}
  }

  /**
   * Gives the open visit of an order back.
   *
   * @param via {@code page}, {@code phone}, {@code api} or {@code dispatch}
   */
  @Transactional
  public Outcome giveBack(String orderId, String via) {
    orders.lock(orderId);
    days.lock(days.having(orderId));
    Optional<Visit> open = visits.openOf(orderId);
    if (open.isEmpty()) {
      return new Outcome.Refused("noVisit");
    }
    Optional<String> fault = cutOff.forbids(open.get(), via);
    if (fault.isPresent()) {
      return new Outcome.Refused(fault.get());
    }
    days.giveBack(open.get(), State.WITHDRAWN, "givenBack", "customerGaveBack");
    news.givenBack(open.get());
    process.visitGivenBack(orderId);
    return new Outcome.GivenBack();
  }
}
