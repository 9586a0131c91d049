package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.Vocabulary;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of the models in {@code processes/provisioning}. */
@Configuration(proxyBeanMethods = false)
class ProvisioningWords {

  static final String PROVISION_ORDER = "provision-order";
  static final String CANCEL_ORDER = "cancel-order";

  static final String RESCUE_DRAFT = "rescue-draft";

  static final String DETAIL_PROVIDED = "provisioning.detailProvided";
  static final String MODEM_DELIVERED = "provisioning.modemDelivered";
  static final String CONTRACT_CONFIRMED_MESSAGE = "provisioning.contractConfirmed";
  static final String ALTERNATIVE_CHOSEN = "provisioning.alternativeChosen";
  static final String WISHED_DATE_CHANGED = "provisioning.wishedDateChanged";
  static final String ORDER_CANCELLED = "provisioning.orderCancelled";

  static final String DRAFT_ENDED = "provisioning.draftEnded";
  static final String DRAFT_CALL_WANTED = "provisioning.draftCallWanted";

  /** Shown in the worklists; the models themselves go by the business key. */
  static final String ORDER_ID = "orderId";

  static final String OFFERING_ID = "offeringId";
  static final String BIRTH_DATE_KNOWN = "birthDateKnown";
  static final String CONTACT_PHONE_KNOWN = "contactPhoneKnown";
  static final String REACHED_BY = "reachedBy";
  static final String MISSING_DETAIL = "missingDetail";
  static final String ANSWER_WITHIN_HOURS = "answerWithinHours";
  static final String DETAIL_DUE = "detailDue";
  static final String ADDRESS_QUALIFIED = "addressQualified";
  static final String LEAD_WORKING_DAYS = "leadWorkingDays";
  static final String LINE_GOOD = "lineGood";
  static final String CONTRACT_CONFIRMED = "contractConfirmed";
  static final String TIMES_ASKED = "timesAsked";
  static final String ANSWER_DUE = "answerDue";
  static final String ALTERNATIVES_EXIST = "alternativesExist";
  static final String VISIT_NEEDED = "visitNeeded";
  static final String VISIT_DONE = "visitDone";
  static final String MODEM_NEEDED = "modemNeeded";
  static final String SLOWEST_STEP = "slowestStep";
  static final String USUAL_WORKING_DAYS = "usualWorkingDays";
  static final String LATER_WORKING_DAYS = "laterWorkingDays";
  static final String PROMISE_AT_RISK = "promiseAtRisk";
  static final String LINE_ACTIVE = "lineActive";
  static final String TOO_LATE = "tooLate";
  static final String SHIPMENT_STOPPED = "shipmentStopped";
  static final String CONSENT = "consent";
  static final String CHOICE = "choice";
  static final String CHOSEN_OFFERING = "chosenOffering";
  static final String ORDER_GOES_ON = "orderGoesOn";
  static final String DECISION = "decision";
  static final String OFFER_MADE = "offerMade";

  /** Who takes the order and keeps its task; gone with the process. */
  static final String INITIATOR = "initiator";

  /** The event behind which the line is switched on. */
  static final String WISHED_DAY = "event_wishedDayCome";

  /** The step that switches it on. */
  static final String ACTIVATE_LINE = "serviceTask_activateLine";

  /** Answers in forms: the step behind the task takes them out before they could be stored. */
  static final String BIRTH_DATE = "birthDate";

  static final String CONTACT_PHONE = "contactPhone";
  static final String STREET = "street";
  static final String POSTCODE = "postcode";
  static final String CITY = "city";
  static final String CODE = "code";
  static final String SIGNATURE = "signature";
  static final String CUSTOMER_NUMBER = "customerNumber";
  static final String NEW_NAME = "newName";
  static final String EMAIL = "email";
  static final String LANGUAGE = "language";
  static final String CHANNEL = "channel";
  static final String DAY_WISHED = "wishedDay";

  @Bean
  Vocabulary provisioningVocabulary() {
    return new Vocabulary(
        "provisioning",
        Set.of(
            DETAIL_PROVIDED,
            MODEM_DELIVERED,
            CONTRACT_CONFIRMED_MESSAGE,
            ALTERNATIVE_CHOSEN,
            WISHED_DATE_CHANGED,
            ORDER_CANCELLED,
            DRAFT_ENDED,
            DRAFT_CALL_WANTED),
        Set.of(),
        Set.of(),
        Set.of(
            ORDER_ID,
            OFFERING_ID,
            BIRTH_DATE_KNOWN,
            CONTACT_PHONE_KNOWN,
            REACHED_BY,
            MISSING_DETAIL,
            ANSWER_WITHIN_HOURS,
            DETAIL_DUE,
            ADDRESS_QUALIFIED,
            LEAD_WORKING_DAYS,
            LINE_GOOD,
            CONTRACT_CONFIRMED,
            TIMES_ASKED,
            ANSWER_DUE,
            ALTERNATIVES_EXIST,
            VISIT_NEEDED,
            VISIT_DONE,
            MODEM_NEEDED,
            SLOWEST_STEP,
            USUAL_WORKING_DAYS,
            LATER_WORKING_DAYS,
            PROMISE_AT_RISK,
            LINE_ACTIVE,
            TOO_LATE,
            SHIPMENT_STOPPED,
            CONSENT,
            CHOICE,
            CHOSEN_OFFERING,
            ORDER_GOES_ON,
            DECISION,
            OFFER_MADE,
            INITIATOR),
        Set.of(
            BIRTH_DATE,
            CONTACT_PHONE,
            STREET,
            POSTCODE,
            CITY,
            CODE,
            SIGNATURE,
            CUSTOMER_NUMBER,
            NEW_NAME,
            EMAIL,
            LANGUAGE,
            CHANNEL,
            DAY_WISHED));
  }
}
