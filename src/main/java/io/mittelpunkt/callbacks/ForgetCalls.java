package io.mittelpunkt.callbacks;

import io.mittelpunkt.notices.CustomerLinks;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.CaseForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Deletes the calls about a draft whose customer's words are deleted: their rows, messages, links
 * and the engine's own story, which would say whom he told that he does not want it (P10).
 */
@Component
class ForgetCalls {

  private final Callbacks callbacks;
  private final CallbackProcess process;
  private final Outbox outbox;
  private final CustomerLinks links;

  ForgetCalls(Callbacks callbacks, CallbackProcess process, Outbox outbox, CustomerLinks links) {
    this.callbacks = callbacks;
    this.process = process;
    this.outbox = outbox;
    this.links = links;
  }

  @EventListener
  void forgotten(CaseForgotten event) {
    for (Callback call : callbacks.ofCase(event.caseId())) {
      outbox.forget(call.id());
      links.forget(call.id());
      callbacks.forget(call.id());
      process.callbackSettled(call.id());
      process.forget(call.id());
    }
  }
}
