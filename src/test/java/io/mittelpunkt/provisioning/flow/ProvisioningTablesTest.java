package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.support.DecisionFile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProvisioningTablesTest {

  private final DecisionFile missingDetail = new DecisionFile("provisioning/missing-detail");
  private final DecisionFile answerLimit = new DecisionFile("provisioning/answer-limit");
  private final DecisionFile leadTime = new DecisionFile("provisioning/promise-lead-time");

  @ParameterizedTest
  @CsvSource({
    "dsl-50,  false, false, birthDate",
    "dsl-50,  false, true,  birthDate",
    "dsl-100, false, false, birthDate",
    "dsl-100, false, true,  birthDate",
    "dsl-100, true,  false, contactPhone"
  })
  void oneDetailIsAskedAtATimeTheBirthDateFirst(
      String offering, boolean birthDate, boolean phone, String detail) {
    assertThat(missingDetail.decide(known(offering, birthDate, phone)))
        .containsOnly(Map.entry("detail", detail));
    assertThat(Detail.of(detail)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"dsl-50, true, true", "dsl-50, true, false", "dsl-100, true, true"})
  void whoToldAllThatIsNeededIsAskedNothing(String offering, boolean birthDate, boolean phone) {
    assertThat(missingDetail.decide(known(offering, birthDate, phone))).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void whoIsAskedByLetterHasAWeekAndEverybodyElseTwoDays(Detail detail) {
    assertThat(answerLimit.decide(Map.of("missingDetail", detail.code(), "reachedBy", "mail")))
        .containsOnly(Map.entry("answerWithinHours", 48));
    assertThat(answerLimit.decide(Map.of("missingDetail", detail.code(), "reachedBy", "sms")))
        .containsOnly(Map.entry("answerWithinHours", 48));
    assertThat(answerLimit.decide(Map.of("missingDetail", detail.code(), "reachedBy", "letter")))
        .containsOnly(Map.entry("answerWithinHours", 168));
  }

  @Test
  void aVisitTakesLongerThanAPortAndAModem() {
    assertThat(leadTime.decide(Map.of("offeringId", "dsl-100")))
        .containsOnly(Map.entry("leadWorkingDays", 10));
    assertThat(leadTime.decide(Map.of("offeringId", "dsl-50")))
        .containsOnly(Map.entry("leadWorkingDays", 5));
  }

  @Test
  void whateverIsOfferedTomorrowHasALeadTime_P6() {
    assertThat(leadTime.decide(Map.of("offeringId", "fibre-1000"))).isNotNull();
  }

  private static Map<String, Object> known(String offering, boolean birthDate, boolean phone) {
    return Map.of("offeringId", offering, "birthDateKnown", birthDate, "contactPhoneKnown", phone);
  }
}
