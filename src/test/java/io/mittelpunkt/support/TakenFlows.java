package io.mittelpunkt.support;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/**
 * Hears of each sequence flow that a case takes. The engine's history knows nodes only: it cannot
 * tell which branch of a gateway led to the node where both meet.
 */
@TestComponent
public class TakenFlows extends AbstractProcessEnginePlugin {

  private final Set<String> taken = ConcurrentHashMap.newKeySet();

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.getCustomPostBPMNParseListeners().add(new Listener());
  }

  void forget() {
    taken.clear();
  }

  boolean contains(String model, String flow) {
    return taken.contains(model + "#" + flow);
  }

  private final class Listener extends AbstractBpmnParseListener {

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
      String model = ((ProcessDefinitionEntity) transition.getProcessDefinition()).getKey();
      String flow = model + "#" + transition.getId();
      transition.addListener(
          ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> taken.add(flow));
    }
  }
}
