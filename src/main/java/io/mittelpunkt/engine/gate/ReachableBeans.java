package io.mittelpunkt.engine.gate;

import io.mittelpunkt.engine.gate.BeanCatalogue.Bean;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A delegate expression names one delegate of the model's own room or of a room that serves all.
 */
final class ReachableBeans implements Rule {

  private static final Pattern NAME = Pattern.compile("[$#]\\{(\\w+)}");

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (Diagram diagram : models.diagrams()) {
      diagram
          .elements()
          .filter(element -> !expressionOf(element).isEmpty())
          .forEach(
              element -> {
                String expression = expressionOf(element);
                String wrong = objection(expression, diagram.room(), beans);
                if (wrong != null) {
                  findings.add(
                      diagram.file(),
                      Xml.idOf(element),
                      expression + " " + wrong,
                      "Name a delegate of %s, escalation, notices or engine"
                          .formatted(diagram.room()));
                }
              });
    }
  }

  /** The delegate that an element names, if it names one. */
  static Optional<Bean> delegateOf(Element element, BeanCatalogue beans) {
    Matcher name = NAME.matcher(expressionOf(element));
    return name.matches() ? beans.find(name.group(1)) : Optional.empty();
  }

  private static String expressionOf(Element element) {
    return Xml.camunda(element, "delegateExpression");
  }

  private static @Nullable String objection(String expression, String room, BeanCatalogue beans) {
    Matcher name = NAME.matcher(expression);
    if (!name.matches()) {
      return "is not the name of one bean";
    }
    Optional<Bean> bean = beans.find(name.group(1));
    if (bean.isEmpty()) {
      return "has no bean";
    }
    if (!isDelegate(bean.get().type())) {
      return "is no delegate";
    }
    return Words.mayBeUsed(bean.get().room(), room)
        ? null
        : "belongs to the room " + bean.get().room();
  }

  private static boolean isDelegate(Class<?> type) {
    return JavaDelegate.class.isAssignableFrom(type)
        || ExecutionListener.class.isAssignableFrom(type)
        || TaskListener.class.isAssignableFrom(type);
  }
}
