package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.Published;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.provisioning.Lines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whether an order's modem has arrived. */
@Component("modemDelivery")
@Published
public class ModemDelivery {

  private final Orders orders;
  private final Lines lines;

  ModemDelivery(Orders orders, Lines lines) {
    this.orders = orders;
    this.lines = lines;
  }

  /**
   * Whether its delivery was reported. The report can be faster than whoever ships it, the
   * warehouse or a person who did it by hand: a case that waited for it then would wait for ever.
   * Read under the order's lock, so that a report comes before this look or after the wait began.
   *
   * @param execution of an order's process
   */
  public boolean isReported(DelegateExecution execution) {
    String orderId = execution.getProcessBusinessKey();
    orders.lock(orderId);
    return lines.of(orderId).deliveredAt() != null;
  }
}
