package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.engine.Vocabulary;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of {@code keep-callback}. */
@Configuration(proxyBeanMethods = false)
class CallWords {

  static final String KEEP_CALLBACK = "keep-callback";

  /** The step in which somebody calls. */
  static final String CALL = "userTask_callCustomer";

  static final String CALLBACK_WANTED = "callbacks.callbackWanted";
  static final String CALL_TAKEN = "callbacks.callTaken";
  static final String TIME_CHANGED = "callbacks.timeChanged";
  static final String CALLBACK_SETTLED = "callbacks.callbackSettled";

  /** Shown in the worklists; the models themselves go by the business key. */
  static final String ORDER_ID = "orderId";

  static final String OPTED_OUT = "optedOut";
  static final String TEAM_SERVES = "teamServes";
  static final String TEAM_OPEN = "teamOpen";
  static final String REGIONAL_EVENT = "regionalEvent";
  static final String LANGUAGE_SPOKEN = "languageSpoken";
  static final String AGENT_PRESENT = "agentPresent";
  static final String CUSTOMER_CLASS = "customerClass";
  static final String CALL_ROUTE = "callRoute";
  static final String SPILL_OVER_MINUTES = "spillOverMinutes";
  static final String SLOT_FROM = "slotFrom";
  static final String MORE_TO_ASK = "moreToAsk";
  static final String CALL_KEPT = "callKept";
  static final String CALL_OUTCOME = "callOutcome";
  static final String ATTEMPTS = "attempts";
  static final String TRY_AGAIN_MINUTES = "tryAgainMinutes";
  static final String QUIET_OUTCOME = "quietOutcome";

  /** Answers in forms: the step behind the task takes them out before they could be stored. */
  static final String CALL_NOTE = "callNote";

  static final String HAND_TO = "handTo";
  static final String BIRTH_DATE = "birthDate";
  static final String CONTACT_PHONE = "contactPhone";
  static final String OWN_TEAM = "ownTeam";
  static final String CALL_SLOT = "callSlot";

  @Bean
  Vocabulary callVocabulary() {
    return new Vocabulary(
        "callbacks",
        Set.of(CALLBACK_WANTED, CALL_TAKEN, TIME_CHANGED, CALLBACK_SETTLED),
        Set.of(),
        Set.of(),
        Set.of(
            ORDER_ID,
            OPTED_OUT,
            TEAM_SERVES,
            TEAM_OPEN,
            REGIONAL_EVENT,
            LANGUAGE_SPOKEN,
            AGENT_PRESENT,
            CUSTOMER_CLASS,
            CALL_ROUTE,
            SPILL_OVER_MINUTES,
            SLOT_FROM,
            MORE_TO_ASK,
            CALL_KEPT,
            CALL_OUTCOME,
            ATTEMPTS,
            TRY_AGAIN_MINUTES,
            QUIET_OUTCOME),
        Set.of(CALL_NOTE, HAND_TO, BIRTH_DATE, CONTACT_PHONE, OWN_TEAM, CALL_SLOT));
  }
}
