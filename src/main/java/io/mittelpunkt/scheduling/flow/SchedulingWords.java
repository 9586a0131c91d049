package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.engine.Vocabulary;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of the models in {@code processes/scheduling}. */
@Configuration(proxyBeanMethods = false)
class SchedulingWords {

  /** Shown in the worklists; the models themselves go by the business key. */
  static final String ORDER_ID = "orderId";

  static final String WINDOW_END = "windowEnd";
  static final String VISIT_OUTCOME = "visitOutcome";
  static final String VISIT_DONE = "visitDone";

  /** Answers in forms: the step behind the task takes them out before they could be stored. */
  static final String VISIT_DAY = "visitDay";

  static final String VISIT_HOUR = "visitHour";

  @Bean
  Vocabulary schedulingVocabulary() {
    return new Vocabulary(
        "scheduling",
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(ORDER_ID, WINDOW_END, VISIT_OUTCOME, VISIT_DONE),
        Set.of(VISIT_DAY, VISIT_HOUR));
  }
}
