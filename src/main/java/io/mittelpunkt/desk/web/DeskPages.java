package io.mittelpunkt.desk.web;

import io.mittelpunkt.desk.DeskTexts;
import io.mittelpunkt.engine.StaffLanguage;
import java.util.Map;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives each page of the desk its language and its texts. */
@ControllerAdvice(basePackageClasses = DeskPages.class)
class DeskPages {

  private final DeskTexts texts;
  private final StaffLanguage language;

  DeskPages(DeskTexts texts, StaffLanguage language) {
    this.texts = texts;
    this.language = language;
  }

  @ModelAttribute("text")
  Map<String, String> text() {
    return texts.all();
  }

  /** For texts with places in braces. */
  @ModelAttribute("say")
  DeskTexts say() {
    return texts;
  }

  @ModelAttribute("language")
  String language() {
    return language.code();
  }
}
