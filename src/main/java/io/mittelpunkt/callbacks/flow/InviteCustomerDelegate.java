package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.InviteCustomer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class InviteCustomerDelegate implements JavaDelegate {

  private final InviteCustomer inviteCustomer;

  InviteCustomerDelegate(InviteCustomer inviteCustomer) {
    this.inviteCustomer = inviteCustomer;
  }

  @Override
  public void execute(DelegateExecution execution) {
    inviteCustomer.invite(execution.getProcessBusinessKey(), CallTimesBean.called(execution));
  }
}
