package io.mittelpunkt.engine.deployment;

import io.mittelpunkt.engine.gate.BeanCatalogue;
import io.mittelpunkt.engine.gate.Finding;
import io.mittelpunkt.engine.gate.ModelGate;
import io.mittelpunkt.engine.gate.ModelSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets a model set pass or refuses it, by the model gate and the beans of the running service. */
@Component
public class Gatekeeper {

  private final ModelGate gate;

  Gatekeeper(BeanCatalogue beans) {
    this.gate = new ModelGate(beans);
  }

  /**
   * Lets a set pass.
   *
   * @param models the whole set
   * @throws RefusedModels when anything speaks against it
   */
  public void admit(ModelSet models) {
    List<Finding> findings = gate.check(models);
    if (!findings.isEmpty()) {
      throw new RefusedModels(findings);
    }
  }
}
