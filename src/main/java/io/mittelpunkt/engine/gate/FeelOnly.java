package io.mittelpunkt.engine.gate;

import java.util.Locale;
import org.w3c.dom.Element;

/** Decisions are FEEL: any other language would be a script, with all that scripts can do. */
final class FeelOnly implements Rule {

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (DecisionFile decisions : models.decisions()) {
      Xml.elements(decisions.xml())
          .filter(element -> element.hasAttribute("expressionLanguage"))
          .filter(element -> !isFeel(element.getAttribute("expressionLanguage")))
          .forEach(element -> refuse(decisions.file(), element, findings));
    }
  }

  private static boolean isFeel(String language) {
    return language.toLowerCase(Locale.ROOT).matches("feel|https?://www\\.omg\\.org/spec/.*feel.*");
  }

  private static void refuse(ModelFile file, Element element, Findings findings) {
    findings.add(
        file,
        Xml.idOf(element),
        "is written in " + element.getAttribute("expressionLanguage"),
        "Write it in FEEL and remove expressionLanguage");
  }
}
