package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.shared.Languages;
import io.mittelpunkt.support.DecisionFile;
import io.mittelpunkt.support.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisioningTablesTest {

  private final DecisionFile missingDetail = new DecisionFile("provisioning/missing-detail");
  private final DecisionFile answerLimit = new DecisionFile("provisioning/answer-limit");
  private final DecisionFile leadTime = new DecisionFile("provisioning/promise-lead-time");
  private final DecisionFile consentLimit = new DecisionFile("provisioning/consent-limit");
  private final DecisionFile visitNeeded = new DecisionFile("provisioning/visit-needed");
  private final DecisionFile usualDuration = new DecisionFile("provisioning/usual-duration");
  private final DecisionFile laterPromise = new DecisionFile("provisioning/later-promise");
  private final DecisionFile cancellationTerms =
      new DecisionFile("provisioning/cancellation-terms");

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
    assertThat(leadTime.decide(Map.of("visitNeeded", true)))
        .containsOnly(Map.entry("leadWorkingDays", 10));
    assertThat(leadTime.decide(Map.of("visitNeeded", false)))
        .containsOnly(Map.entry("leadWorkingDays", 5));
  }

  @ParameterizedTest
  @CsvSource({
    "0, mail,   72",
    "0, sms,    72",
    "0, letter, 240",
    "1, mail,   96",
    "1, letter, 240",
    "2, letter, 240",
    "2, sms,    96"
  })
  void consentIsAskedForThreeTimes_P10(int before, String by, int hours) {
    assertThat(consentLimit.decide(Map.of("timesAsked", before, "reachedBy", by)))
        .containsOnly(Map.entry("answerWithinHours", hours));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 100})
  void afterTheSecondReminderAPersonCalls_P10(int before) {
    for (String by : List.of("mail", "sms", "letter")) {
      assertThat(consentLimit.decide(Map.of("timesAsked", before, "reachedBy", by))).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "dsl-16,           true,  false",
    "dsl-50,           true,  false",
    "dsl-50-own-modem, true,  false",
    "dsl-100,          true,  true",
    "dsl-250,          true,  true",
    "dsl-16,           false, true",
    "dsl-50,           false, true",
    "dsl-250,          false, true",
    "fibre-1000,       true,  false",
    "fibre-1000,       false, true"
  })
  void aTechnicianComesWhereALineIsMissingOrFast(
      String offering, boolean lineThere, boolean visit) {
    assertThat(visitNeeded.decide(Map.of("offeringId", offering, "lineThere", lineThere)))
        .containsOnly(Map.entry("visitNeeded", visit));
  }

  @ParameterizedTest
  @CsvSource({
    "visit, 4",
    "delivery, 2",
    "repair, 2",
    "mending, 2",
    "port, 1",
    "activation, 0",
    "other, 0"
  })
  void eachStepThatIsLeftHasItsUsualDuration_P6(String step, int workingDays) {
    assertThat(usualDuration.decide(Map.of("slowestStep", step)))
        .containsOnly(Map.entry("usualWorkingDays", workingDays));
  }

  @ParameterizedTest
  @CsvSource({"visit", "delivery", "repair", "mending", "port", "activation", "other"})
  void aLaterPromiseLiesFurtherAheadThanTheStepUsuallyTakes_P6(String step) {
    Map<String, Object> facts = Map.of("slowestStep", step);

    assertThat((Integer) laterPromise.decide(facts).get("laterWorkingDays"))
        .isGreaterThan((Integer) usualDuration.decide(facts).get("usualWorkingDays"));
  }

  @Test
  void onlyAnActiveLineIsTooLateToCancel() {
    assertThat(cancellationTerms.decide(Map.of("lineActive", false))).isNull();
    assertThat(cancellationTerms.decide(Map.of("lineActive", true)))
        .containsOnly(Map.entry("tooLate", "lineActive"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void eachReasonThatACustomerReadsHasWords(Locale language) {
    assertThat(Words.in(language))
        .containsKeys(
            "reason.visit",
            "reason.agreedVisit",
            "reason.delivery",
            "reason.repair",
            "reason.mending",
            "reason.port",
            "reason.activation",
            "reason.wish",
            "reason.lineActive");
  }

  static List<Locale> languages() {
    return Languages.spoken();
  }

  private static Map<String, Object> known(String offering, boolean birthDate, boolean phone) {
    return Map.of("offeringId", offering, "birthDateKnown", birthDate, "contactPhoneKnown", phone);
  }
}
