package io.mittelpunkt.provisioning;

import io.mittelpunkt.orders.CaseCustomers;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class FindCaseCustomer implements CaseCustomers {

  private final Orders orders;
  private final Drafts drafts;

  FindCaseCustomer(Orders orders, Drafts drafts) {
    this.orders = orders;
    this.drafts = drafts;
  }

  @Override
  public Optional<String> of(String caseId) {
    return OrderDraft.isNumber(caseId)
        ? drafts
            .find(caseId)
            .filter(draft -> !draft.state().isOver())
            .map(draft -> draft.told().customerId())
        : orders.find(caseId).map(ProductOrder::customerId);
  }
}
