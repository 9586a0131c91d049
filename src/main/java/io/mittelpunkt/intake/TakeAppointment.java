package io.mittelpunkt.intake;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.orders.ClientOrders;
import io.mittelpunkt.scheduling.BookWithoutOrder;
import io.mittelpunkt.scheduling.BookWithoutOrder.Outcome;
import io.mittelpunkt.scheduling.ClientVisit;
import io.mittelpunkt.scheduling.ClientVisits;
import io.mittelpunkt.scheduling.NeededVisits;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visits;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books a time slot for a client once, however often it is sent (P13). */
@Service
public class TakeAppointment {

  private final OnceOnly onceOnly;
  private final ClientOrders clientOrders;
  private final Customers customers;
  private final NeededVisits neededVisits;
  private final Visits visits;
  private final ClientVisits clientVisits;
  private final BookSlot bookSlot;
  private final BookWithoutOrder bookWithoutOrder;
  private final SlotRefusals refusals;

  TakeAppointment(
      OnceOnly onceOnly,
      ClientOrders clientOrders,
      Customers customers,
      NeededVisits neededVisits,
      Visits visits,
      ClientVisits clientVisits,
      BookSlot bookSlot,
      BookWithoutOrder bookWithoutOrder,
      SlotRefusals refusals) {
    this.onceOnly = onceOnly;
    this.clientOrders = clientOrders;
    this.customers = customers;
    this.neededVisits = neededVisits;
    this.visits = visits;
    this.clientVisits = clientVisits;
    this.bookSlot = bookSlot;
    this.bookWithoutOrder = bookWithoutOrder;
    this.refusals = refusals;
  }

  /** What this very request was answered before; the slot may be over now. */
  @Transactional(readOnly = true)
  public Optional<Answer> before(String clientId, List<String> keys, byte[] bodyHash) {
    return onceOnly.before(clientId, keys, bodyHash);
  }

  /**
   * Books it, or gives the answer that was given before.
   *
   * @param representation how an appointment is shown to the client
   * @throws RefusedRequest when it cannot be; nothing is booked then
   */
  @Transactional
  public Answer take(AppointmentRequest request, Function<ClientVisit, String> representation) {
    return onceOnly.once(
        request.clientId(),
        request.keys(),
        request.bodyHash(),
        () -> {
          Visit visit = request.orderId() == null ? forAddress(request) : forOrder(request);
          clientVisits.setRequest(visit.id(), request.body());
          return new Answer(
              visit.id(),
              representation.apply(
                  clientVisits.find(request.clientId(), visit.id()).orElseThrow()));
        });
  }

  private Visit forOrder(AppointmentRequest request) {
    String orderId = request.orderId();
    clientOrders
        .lock(request.clientId(), orderId)
        .orElseThrow(
            () -> new RefusedRequest(404, "relatedEntity", "You have no order with this id."));
    visits
        .openOf(orderId)
        .ifPresent(
            it -> {
              throw new RefusedRequest(
                  409,
                  "relatedEntity",
                  "This order has an appointment already. To move it, PATCH its validFor.");
            });
    if (!neededVisits.isWaiting(orderId)) {
      throw new RefusedRequest(
          409, "relatedEntity", "This order waits for no visit: it needs none, or not yet.");
    }
    return bookSlot.book(orderId, request.window());
  }

  private Visit forAddress(AppointmentRequest request) {
    customers.open(request.customer());
    Outcome outcome =
        bookWithoutOrder.book(
            request.address(),
            request.work(),
            request.customer().id(),
            request.clientId(),
            request.window());
    if (outcome instanceof Outcome.Taken taken) {
      throw new TakenTimeSlot("validFor", taken.alternatives());
    }
    if (outcome instanceof Outcome.Refused refused) {
      throw refusals.of(refused.reason(), "relatedPlace");
    }
    return ((Outcome.Booked) outcome).visit();
  }
}
