package io.mittelpunkt.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Needs a Chromium: skipped on a machine without one, so that a newcomer's tests pass with a JDK
 * and Maven alone; a failure where {@code BROWSER_TESTS=required}, as in {@code .ci/run}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.WhereThereIsOne.class)
public @interface InBrowser {

  /** Whether there is one. */
  class WhereThereIsOne implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (Chromium.executable().isPresent()) {
        return ConditionEvaluationResult.enabled("Chromium is installed");
      }
      if ("required".equals(System.getenv("BROWSER_TESTS"))) {
        throw new IllegalStateException(
            "Browser tests are required, but there is no Chromium. Install it, or name it in the"
                + " environment variable CHROMIUM.");
      }
      return ConditionEvaluationResult.disabled(
          "There is no Chromium. Install it, or name it in the environment variable CHROMIUM.");
    }
  }
}
