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
  static final String VISIT_BEGUN = "visitBegun";
  static final String WINDOW_BOOKED = "windowBooked";
  static final String WINDOWS_FOUND = "windowsFound";
  static final String REACHED_BY = "reachedBy";
  static final String CHOICE_WITHIN_HOURS = "choiceWithinHours";
  static final String CHOICE_DUE = "choiceDue";

  static final String WINDOW_CHOSEN = "scheduling.windowChosen";
  static final String VISIT_MOVED = "scheduling.visitMoved";
  static final String VISIT_GIVEN_BACK = "scheduling.visitGivenBack";
  static final String TECHNICIAN_SET_OUT = "scheduling.technicianSetOut";
  static final String WINDOW_AT_RISK = "scheduling.windowAtRisk";
  static final String VISIT_ENDED = "scheduling.visitEnded";

  /** Answers in forms: the step behind the task takes them out before they could be stored. */
  static final String VISIT_WINDOW = "visitWindow";

  static final String VISIT_DAY = "visitDay";

  static final String VISIT_HOUR = "visitHour";

  @Bean
  Vocabulary schedulingVocabulary() {
    return new Vocabulary(
        "scheduling",
        Set.of(
            WINDOW_CHOSEN,
            VISIT_MOVED,
            VISIT_GIVEN_BACK,
            TECHNICIAN_SET_OUT,
            WINDOW_AT_RISK,
            VISIT_ENDED),
        Set.of(),
        Set.of(),
        Set.of(
            ORDER_ID,
            WINDOW_END,
            VISIT_OUTCOME,
            VISIT_DONE,
            VISIT_BEGUN,
            WINDOW_BOOKED,
            WINDOWS_FOUND,
            REACHED_BY,
            CHOICE_WITHIN_HOURS,
            CHOICE_DUE),
        Set.of(VISIT_WINDOW, VISIT_DAY, VISIT_HOUR));
  }
}
