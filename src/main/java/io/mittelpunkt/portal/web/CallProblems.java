package io.mittelpunkt.portal.web;

import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Why a call could not be promised so, and at which field it is said. */
@Component
class CallProblems {

  private static final Map<String, String> PLACES =
      Map.of(
          "notANumber", "number",
          "noNumber", "number",
          "remarkTooLong", "remark",
          "remarkUnreadable", "remark",
          "notToBeChosen", "about");

  private final MessageSource texts;

  CallProblems(MessageSource texts) {
    this.texts = texts;
  }

  /**
   * The words for a reason.
   *
   * @param reason the last part of a text key; one that has no words is told as it stands best
   */
  FieldProblem of(OpenedLink opened, String reason) {
    String key = "portal.call.problem.";
    String other = texts.getMessage(key + "other", null, opened.language());
    return new FieldProblem(
        PLACES.getOrDefault(reason, "when"),
        texts.getMessage(key + reason, null, other, opened.language()));
  }
}
