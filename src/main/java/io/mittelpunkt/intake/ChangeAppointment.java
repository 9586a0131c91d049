package io.mittelpunkt.intake;

import io.mittelpunkt.scheduling.BookWithoutOrder;
import io.mittelpunkt.scheduling.ClientVisit;
import io.mittelpunkt.scheduling.ClientVisits;
import io.mittelpunkt.scheduling.GiveBackVisit;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves an appointment, calls it off, or takes it off its client's list. */
@Service
public class ChangeAppointment {

  private final ClientVisits clientVisits;
  private final BookSlot bookSlot;
  private final GiveBackVisit giveBackVisit;
  private final BookWithoutOrder bookWithoutOrder;
  private final SlotRefusals refusals;
  private final MovableClock clock;

  ChangeAppointment(
      ClientVisits clientVisits,
      BookSlot bookSlot,
      GiveBackVisit giveBackVisit,
      BookWithoutOrder bookWithoutOrder,
      SlotRefusals refusals,
      MovableClock clock) {
    this.clientVisits = clientVisits;
    this.bookSlot = bookSlot;
    this.giveBackVisit = giveBackVisit;
    this.bookWithoutOrder = bookWithoutOrder;
    this.refusals = refusals;
    this.clock = clock;
  }

  /**
   * Changes it.
   *
   * @param reading what is asked, read beside the appointment as it stands
   * @return the appointment as it is now
   * @throws RefusedRequest with status 404 when the client has no such appointment, 409 when it is
   *     over or the change comes too late, 400 when it cannot be
   */
  @Transactional
  public ClientVisit change(
      String clientId, String id, Function<ClientVisit, AppointmentChange> reading) {
    ClientVisit appointment = of(clientId, id);
    AppointmentChange change = reading.apply(appointment);
    Visit visit = appointment.visit();
    if (change.window() == null && !change.cancelled()) {
      return appointment;
    }
    if (!visit.state().isOpen()) {
      throw new RefusedRequest(
          409, "id", "This appointment is over or not booked yet; nothing about it changes now.");
    }
    if (change.cancelled()) {
      giveBack(visit);
    } else {
      move(visit, change.window());
    }
    return of(clientId, id);
  }

  /**
   * Takes an appointment that is over off its client's list.
   *
   * @throws RefusedRequest with status 404 when it has none with this id, 409 when it is not over
   */
  @Transactional
  public void delete(String clientId, String id) {
    ClientVisit appointment = of(clientId, id);
    if (appointment.visit().state().isOpen() || appointment.visit().state() == Visit.State.HELD) {
      throw new RefusedRequest(
          409, "id", "This appointment is not over. To call it off, PATCH status to cancelled.");
    }
    clientVisits.hide(appointment.id(), clock.instant());
  }

  private ClientVisit of(String clientId, String id) {
    return clientVisits.find(clientId, id).orElseThrow(() -> RefusedRequest.noSuch("appointment"));
  }

  private void giveBack(Visit visit) {
    Optional<String> fault = Optional.empty();
    if (visit.orderId() == null) {
      fault = bookWithoutOrder.giveBack(visit.id());
    } else if (giveBackVisit.giveBack(visit.orderId(), "api")
        instanceof GiveBackVisit.Outcome.Refused refused) {
      fault = Optional.of(refused.reason());
    }
    fault.ifPresent(
        it -> {
          throw refusals.of(it, "id");
        });
  }

  private void move(Visit visit, TimeWindow window) {
    if (visit.orderId() != null) {
      bookSlot.book(visit.orderId(), window);
      return;
    }
    BookWithoutOrder.Outcome outcome = bookWithoutOrder.move(visit.id(), window);
    if (outcome instanceof BookWithoutOrder.Outcome.Taken taken) {
      throw new TakenTimeSlot("validFor", taken.alternatives());
    }
    if (outcome instanceof BookWithoutOrder.Outcome.Refused refused) {
      throw refusals.of(refused.reason(), "id");
    }
  }
}
