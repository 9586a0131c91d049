package io.mittelpunkt.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.model.xml.ModelParseException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Puts models into German for a German staff. A text without a translation stays English, so that a
 * model that a process owner deployed today can be worked with; a test finds those of our own.
 */
@Component
class StaffLanguageTranslation implements ModelTranslation {

  private final StaffLanguage language;
  private final StaffLanguageTexts german;

  StaffLanguageTranslation(
      StaffLanguage language, @Value("classpath:processes/staff_de.properties") Resource german)
      throws IOException {
    this.language = language;
    this.german = new StaffLanguageTexts(german);
  }

  @Override
  public byte[] translate(String resourceName, byte[] content) {
    if (language == StaffLanguage.ENGLISH) {
      return content;
    }
    try {
      if (resourceName.endsWith(".bpmn")) {
        StaffLanguageDiagram diagram = new StaffLanguageDiagram(content);
        return replaced(diagram.texts()) ? diagram.content() : content;
      }
      if (resourceName.endsWith(".form")) {
        StaffLanguageForm form = new StaffLanguageForm(content);
        return replaced(form.texts()) ? form.content() : content;
      }
    } catch (ModelParseException | UncheckedIOException unreadable) {
      // What is wrong with it is said by whoever deploys it.
      return content;
    }
    return content;
  }

  private boolean replaced(List<StaffLanguageText> texts) {
    boolean any = false;
    for (StaffLanguageText text : texts) {
      any |= german.get(text.key()).map(it -> replace(text, it)).orElse(false);
    }
    return any;
  }

  private static boolean replace(StaffLanguageText text, String german) {
    text.replace().accept(german);
    return true;
  }
}
