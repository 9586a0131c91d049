package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.Correlation;
import io.mittelpunkt.provisioning.OrderProcess;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineOrderProcess implements OrderProcess {

  private final RuntimeService runtimeService;
  private final Correlation correlation;

  EngineOrderProcess(RuntimeService runtimeService, Correlation correlation) {
    this.runtimeService = runtimeService;
    this.correlation = correlation;
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
            // Shipping finds it out; who ships by hand does not.
            ProvisioningWords.MODEM_DELIVERED_ALREADY,
            false,
            ProvisioningWords.VISIT_DONE,
            false));
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
