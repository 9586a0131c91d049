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
    correlation.tell("scheduling.windowChosen", orderId);
  }

  @Override
  public void visitMoved(String orderId) {
    correlation.tell("scheduling.visitMoved", orderId);
  }

  @Override
  public void visitGivenBack(String orderId) {
    correlation.tell("scheduling.visitGivenBack", orderId);
  }

  @Override
  public void technicianSetOut(String orderId) {
    correlation.tell("scheduling.technicianSetOut", orderId);
  }

  @Override
  public void windowAtRisk(String orderId) {
    correlation.tell("scheduling.windowAtRisk", orderId);
  }

  @Override
  public void visitEnded(String orderId) {
    correlation.tell("scheduling.visitEnded", orderId);
  }
}
