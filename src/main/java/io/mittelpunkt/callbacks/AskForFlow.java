package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.AskForCallback.Outcome;
import io.mittelpunkt.callbacks.CallWish.First;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.escalation.CallWanted;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.CaseCustomers;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the wish of one of our own flows that a customer is called. Whoever has told us no number
 * is asked for one: no wish of ours comes to nothing without a word (P2).
 */
@Service
class AskForFlow implements CallWanted {

  private final CaseCustomers customers;
  private final AskForCallback askForCallback;
  private final Outbox outbox;

  AskForFlow(CaseCustomers customers, AskForCallback askForCallback, Outbox outbox) {
    this.customers = customers;
    this.askForCallback = askForCallback;
    this.outbox = outbox;
  }

  @Override
  @Transactional
  public void wanted(String caseId, String matter) {
    customers.of(caseId).ifPresent(customer -> ask(customer, caseId, matter));
  }

  private void ask(String customerId, String caseId, String matter) {
    Outcome outcome =
        askForCallback.ask(
            new CallRequest(
                customerId,
                caseId,
                Matter.of(matter),
                null,
                null,
                null,
                "flow",
                null,
                new First()));
    if (outcome instanceof Outcome.Refused refused && refused.field().equals("phone")) {
      outbox.put(
          Notice.toCustomer(
              caseId + ":callNumber:" + matter,
              caseId,
              customerId,
              "callbackNumber",
              Map.of("matter", matter)));
    }
  }
}
