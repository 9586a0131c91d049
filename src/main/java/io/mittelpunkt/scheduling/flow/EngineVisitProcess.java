package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.engine.Correlation;
import io.mittelpunkt.scheduling.VisitProcess;
import org.springframework.stereotype.Component;

@Component
class EngineVisitProcess implements VisitProcess {

  private final Correlation correlation;

  EngineVisitProcess(Correlation correlation) {
    this.correlation = correlation;
  }

  @Override
  public void windowChosen(String orderId) {
    correlation.tell(SchedulingWords.WINDOW_CHOSEN, orderId);
  }

  @Override
  public void visitMoved(String orderId) {
    correlation.tell(SchedulingWords.VISIT_MOVED, orderId);
  }

  @Override
  public void visitGivenBack(String orderId) {
    correlation.tell(SchedulingWords.VISIT_GIVEN_BACK, orderId);
  }

  @Override
  public void technicianSetOut(String orderId) {
    correlation.tell(SchedulingWords.TECHNICIAN_SET_OUT, orderId);
  }

  @Override
  public void windowAtRisk(String orderId) {
    correlation.tell(SchedulingWords.WINDOW_AT_RISK, orderId);
  }

  @Override
  public void visitEnded(String orderId) {
    correlation.tell(SchedulingWords.VISIT_ENDED, orderId);
  }
}
