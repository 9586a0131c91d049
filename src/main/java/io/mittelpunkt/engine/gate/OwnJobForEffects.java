package io.mittelpunkt.engine.gate;

import io.mittelpunkt.engine.OutsideEffect;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An effect outside the database runs in a job of its own (P13): otherwise it would hold a
 * transaction open, and happen although the transaction is rolled back.
 */
final class OwnJobForEffects implements Rule {

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (Diagram diagram : models.diagrams()) {
      diagram
          .elements()
          .filter(element -> hasEffect(element, beans))
          .filter(element -> !hasOwnJob(element))
          .forEach(
              element ->
                  findings.add(
                      diagram.file(),
                      Xml.idOf(element),
                      "has an effect outside the database and no job of its own",
                      "Tick 'Asynchronous before' (camunda:asyncBefore); a listener cannot do it"));
    }
  }

  private static boolean hasEffect(Element element, BeanCatalogue beans) {
    return ReachableBeans.delegateOf(element, beans)
        .filter(bean -> bean.type().isAnnotationPresent(OutsideEffect.class))
        .isPresent();
  }

  private static boolean hasOwnJob(Element element) {
    if (element.getLocalName().endsWith("Listener")) {
      return false;
    }
    Node step =
        element.getLocalName().equals("messageEventDefinition") ? element.getParentNode() : element;
    return step instanceof Element drawn
        && drawn.getAttributeNS(Diagram.CAMUNDA, "asyncBefore").equals("true");
  }
}
