package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.CallWish.First;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.escalation.CallWanted;
import io.mittelpunkt.orders.CaseCustomers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the wish of one of our own flows that a customer is called. */
@Service
class AskForFlow implements CallWanted {

  private final CaseCustomers customers;
  private final AskForCallback askForCallback;

  AskForFlow(CaseCustomers customers, AskForCallback askForCallback) {
    this.customers = customers;
    this.askForCallback = askForCallback;
  }

  @Override
  @Transactional
  public void wanted(String caseId, String matter) {
    customers
        .of(caseId)
        .ifPresent(
            customer ->
                askForCallback.ask(
                    new CallRequest(
                        customer,
                        caseId,
                        Matter.of(matter),
                        null,
                        null,
                        null,
                        "flow",
                        null,
                        new First())));
  }
}
