package io.mittelpunkt.engine.gate;

/** Bound to the latest version, a called diagram would change under running cases. */
final class BoundToDeployment implements Rule {

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (Diagram diagram : models.diagrams()) {
      References.of(diagram)
          .filter(reference -> !"deployment".equals(reference.binding()))
          .forEach(
              reference ->
                  findings.add(
                      diagram.file(),
                      reference.element(),
                      reference.target() + " is not bound to the deployment",
                      "Set its binding to deployment"));
    }
  }
}
