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
}
