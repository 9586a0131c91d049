package io.mittelpunkt.escalation.flow;

import io.mittelpunkt.engine.Vocabulary;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of the models in {@code processes/escalation}. */
@Configuration(proxyBeanMethods = false)
class EscalationWords {

  static final String ESCALATE_IDLE_CASE = "escalate-idle-case";
  static final String MEND_FAILED_STEP = "mend-failed-step";

  static final String CASE_IDLE = "escalation.caseIdle";
  static final String CASE_MOVED = "escalation.caseMoved";
  static final String STEP_FAILED = "escalation.stepFailed";
  static final String STEP_RECOVERED = "escalation.stepRecovered";

  /** Said by whichever flow asks that its customer is called. */
  static final String CALL_WANTED = "escalation.callWanted";

  /** Shown in the worklists; the models themselves go by the business key. */
  static final String ORDER_ID = "orderId";

  static final String WATCHED_FLOW = "watchedFlow";
  static final String WATCHED_STEP = "watchedStep";
  static final String WATCHED_WAIT = "watchedWait";
  static final String IDLE_SINCE = "idleSince";

  static final String FAILED_FLOW = "failedFlow";
  static final String FAILED_STEP = "failedStep";
  static final String FAILED_INSTANCE = "failedInstance";
  static final String FAILED_JOB = "failedJob";
  static final String INCIDENT = "incident";
  static final String REMEDY = "remedy";

  @Bean
  Vocabulary escalationVocabulary() {
    return new Vocabulary(
        "escalation",
        Set.of(CASE_IDLE, CASE_MOVED, STEP_FAILED, STEP_RECOVERED, CALL_WANTED),
        Set.of(),
        Set.of(),
        Set.of(
            ORDER_ID,
            WATCHED_FLOW,
            WATCHED_STEP,
            WATCHED_WAIT,
            IDLE_SINCE,
            FAILED_FLOW,
            FAILED_STEP,
            FAILED_INSTANCE,
            FAILED_JOB,
            INCIDENT,
            REMEDY));
  }
}
