package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.Correlation;
import io.mittelpunkt.orders.Offering;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.provisioning.BuildRules;
import io.mittelpunkt.provisioning.OrderProcess;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineOrderProcess implements OrderProcess {

  private final RuntimeService runtimeService;
  private final Correlation correlation;
  private final BuildRules rules;
  private final Offerings offerings;
  private final MovableClock clock;

  EngineOrderProcess(
      RuntimeService runtimeService,
      Correlation correlation,
      BuildRules rules,
      Offerings offerings,
      MovableClock clock) {
    this.runtimeService = runtimeService;
    this.correlation = correlation;
    this.rules = rules;
    this.offerings = offerings;
    this.clock = clock;
  }

  @Override
  public void start(String orderId, String offeringId) {
    runtimeService.startProcessInstanceByKey(
        ProvisioningWords.PROVISION_ORDER,
        orderId,
        Map.of(
            ProvisioningWords.ORDER_ID,
            orderId,
            ProvisioningWords.OFFERING_ID,
            offeringId,
            ProvisioningWords.VISIT_DONE,
            false,
            // The check of the address finds these out; who checks it by hand does not.
            ProvisioningWords.VISIT_NEEDED,
            rules.visitNeeded(offeringId, true),
            ProvisioningWords.MODEM_NEEDED,
            offerings
                .soldOn(LocalDate.ofInstant(clock.instant(), HomeZone.ID), offeringId)
                .map(Offering::withModem)
                .orElse(true)));
  }

  @Override
  public void detailProvided(String orderId) {
    correlation.tell(ProvisioningWords.DETAIL_PROVIDED, orderId);
  }

  @Override
  public void modemDelivered(String orderId) {
    correlation.tell(ProvisioningWords.MODEM_DELIVERED, orderId);
  }

  @Override
  public void contractConfirmed(String orderId) {
    correlation.tell(ProvisioningWords.CONTRACT_CONFIRMED_MESSAGE, orderId);
  }

  @Override
  public void alternativeChosen(String orderId) {
    correlation.tell(ProvisioningWords.ALTERNATIVE_CHOSEN, orderId);
  }

  @Override
  public void wishedDateChanged(String orderId) {
    correlation.tell(ProvisioningWords.WISHED_DATE_CHANGED, orderId);
  }

  @Override
  public void cancel(String orderId) {
    runtimeService.startProcessInstanceByKey(
        ProvisioningWords.CANCEL_ORDER, orderId, Map.of(ProvisioningWords.ORDER_ID, orderId));
  }

  @Override
  public void stop(String orderId) {
    // At once, not in the background: nothing may be undone while the order is still being built.
    runtimeService
        .createMessageCorrelation(ProvisioningWords.ORDER_CANCELLED)
        .processInstanceBusinessKey(orderId)
        .correlateAll();
  }
}
