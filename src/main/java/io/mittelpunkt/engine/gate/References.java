package io.mittelpunkt.engine.gate;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** What a diagram names that stands in another file of the set. */
final class References {

  private References() {}

  /**
   * A name of another file.
   *
   * @param element the id of the element that names it
   * @param kind the other file's ending
   * @param target its id, which is its file's name
   * @param binding which version is taken; none means the latest
   */
  record Reference(String element, String kind, String target, @Nullable String binding) {}

  static Stream<Reference> of(Diagram diagram) {
    Stream<Reference> called =
        diagram.all(CallActivity.class).stream()
            .map(call -> reference(call, "bpmn", "calledElementBinding", call.getCalledElement()));
    Stream<Reference> decided =
        diagram.all(BusinessRuleTask.class).stream()
            .map(task -> reference(task, "dmn", "decisionRef"));
    Stream<Reference> filledIn =
        Stream.concat(diagram.all(UserTask.class).stream(), diagram.all(StartEvent.class).stream())
            .map(task -> reference(task, "form", "formRef"));
    return Stream.of(called, decided, filledIn)
        .flatMap(references -> references)
        .filter(reference -> !reference.target().isEmpty());
  }

  private static Reference reference(ModelElementInstance from, String kind, String attribute) {
    return reference(from, kind, attribute + "Binding", camunda(from, attribute));
  }

  private static Reference reference(
      ModelElementInstance from, String kind, String binding, @Nullable String target) {
    return new Reference(
        from.getAttributeValue("id"), kind, target == null ? "" : target, camunda(from, binding));
  }

  private static @Nullable String camunda(ModelElementInstance element, String attribute) {
    return element.getAttributeValueNs(Diagram.CAMUNDA, attribute);
  }
}
