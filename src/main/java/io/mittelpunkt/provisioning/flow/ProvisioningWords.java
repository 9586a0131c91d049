package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.Vocabulary;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of the models in {@code processes/provisioning}. */
@Configuration(proxyBeanMethods = false)
class ProvisioningWords {

  static final String PROVISION_ORDER = "provision-order";

  static final String DETAIL_PROVIDED = "provisioning.detailProvided";
  static final String MODEM_DELIVERED = "provisioning.modemDelivered";

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
  static final String MODEM_DELIVERED_ALREADY = "modemDelivered";
  static final String LINE_GOOD = "lineGood";

  /** Answers in forms: the step behind the task takes them out before they could be stored. */
  static final String BIRTH_DATE = "birthDate";

  static final String CONTACT_PHONE = "contactPhone";
  static final String STREET = "street";
  static final String POSTCODE = "postcode";
  static final String CITY = "city";

  @Bean
  Vocabulary provisioningVocabulary() {
    return new Vocabulary(
        "provisioning",
        Set.of(DETAIL_PROVIDED, MODEM_DELIVERED),
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
            MODEM_DELIVERED_ALREADY,
            LINE_GOOD),
        Set.of(BIRTH_DATE, CONTACT_PHONE, STREET, POSTCODE, CITY));
  }
}
