package io.mittelpunkt.engine.gate;

import io.mittelpunkt.engine.OutsideEffect;
import io.mittelpunkt.engine.Published;
import io.mittelpunkt.engine.Vocabulary;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The service that the models of these tests are drawn for. */
class FakeBeans implements BeanCatalogue {

  static class Delegate implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {}
  }

  @OutsideEffect
  static class BookPortDelegate extends Delegate {}

  @Published
  static class Idle {
    public Date due(DelegateExecution execution) {
      return new Date();
    }
  }

  static class Ledger {
    public boolean isOpen(DelegateExecution execution) {
      return true;
    }
  }

  private static final Map<String, Bean> BEANS =
      Map.of(
          "noteDetailDelegate", new Bean("provisioning", Delegate.class),
          "bookPortDelegate", new Bean("provisioning", BookPortDelegate.class),
          "planVisitDelegate", new Bean("scheduling", Delegate.class),
          "watchForIdlenessDelegate", new Bean("escalation", Delegate.class),
          "idle", new Bean("escalation", Idle.class),
          "ledger", new Bean("provisioning", Ledger.class));

  @Override
  public Optional<Bean> find(String name) {
    return Optional.ofNullable(BEANS.get(name));
  }

  @Override
  public List<Vocabulary> vocabularies() {
    return List.of(
        new Vocabulary(
            "provisioning",
            Set.of("provisioning.detailGiven"),
            Set.of("provisioning.portUnavailable"),
            Set.of(),
            Set.of("detailDue", "speed", "days"),
            Set.of("detail", "street")),
        new Vocabulary(
            "escalation", Set.of("escalation.caseIdle"), Set.of(), Set.of(), Set.of("template")));
  }
}
