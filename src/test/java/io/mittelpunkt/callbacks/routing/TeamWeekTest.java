package io.mittelpunkt.callbacks.routing;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.routing.TeamWeek.OtherDay;
import io.mittelpunkt.escalation.WorkingDays;
import io.mittelpunkt.shared.TimeWindow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A team in Berlin: 9 to 18, Saturdays 10 to 14; longer for business, and around the clock. */
class TeamWeekTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 2);
  private static final LocalDate WOMENS_DAY = LocalDate.of(2027, 3, 8);
  private static final LocalDate TRAINING = LocalDate.of(2027, 3, 3);
  private static final LocalDate MOVING = LocalDate.of(2027, 3, 4);

  private final TeamWeek week =
      new TeamWeek(
          BERLIN,
          Map.of(
              "standard", week(hours(9, 18), hours(10, 14), null),
              "business", week(hours(7, 20), hours(9, 18), null),
              "aroundTheClock", week(allDay(), allDay(), allDay())),
          Map.of(
              TRAINING, new OtherDay(hours(9, 12), "Training"),
              MOVING, new OtherDay(null, "We move")),
          day -> WorkingDays.isHoliday(day, "be"));

  @ParameterizedTest
  @CsvSource({
    "2027-03-02T07:59:59Z, standard, false",
    "2027-03-02T08:00:00Z, standard, true",
    "2027-03-02T16:59:59Z, standard, true",
    "2027-03-02T17:00:00Z, standard, false",
    "2027-03-02T17:00:00Z, business, true",
    "2027-03-02T23:30:00Z, aroundTheClock, true",
    "2027-03-06T12:59:59Z, standard, true",
    "2027-03-06T13:00:00Z, standard, false",
    "2027-03-07T12:00:00Z, business, false",
    // In summer an hour earlier by the world's clock.
    "2027-06-01T07:00:00Z, standard, true",
    "2027-06-01T16:00:00Z, standard, false"
  })
  void itIsOpenByItsOwnClockAndTheCustomersClass(Instant at, String customerClass, boolean open) {
    assertThat(week.open(at, customerClass)).isEqualTo(open);
  }

  @Test
  void aClassWithoutHoursOfItsOwnHasTheUsualOnes() {
    assertThat(week.on(TUESDAY, "unheardOf")).isEqualTo(week.on(TUESDAY, "standard"));
  }

  @Test
  void onAPublicHolidayItIsClosedSaveForContractsAroundTheClock() {
    assertThat(week.on(WOMENS_DAY, "standard")).isEmpty();
    assertThat(week.on(WOMENS_DAY, "business")).isEmpty();
    assertThat(week.on(WOMENS_DAY, "aroundTheClock")).isPresent();
    TeamWeek elsewhere = new TeamWeek(BERLIN, week.usual(), Map.of(), day -> false);
    assertThat(elsewhere.on(WOMENS_DAY, "standard")).isPresent();
  }

  @Test
  void aDayThatIsNotAsUsualCountsForEveryClassButAroundTheClock() {
    assertThat(week.on(TRAINING, "business")).contains(window(TRAINING, 9, 12));
    assertThat(week.on(MOVING, "business")).isEmpty();
    assertThat(week.on(MOVING, "aroundTheClock")).isPresent();
  }

  @Test
  void aDayThatIsNotAsUsualComesBeforeTheHoliday() {
    TeamWeek opens =
        new TeamWeek(
            BERLIN,
            week.usual(),
            Map.of(WOMENS_DAY, new OtherDay(hours(10, 12), "After the storm")),
            week.holidays());

    assertThat(opens.on(WOMENS_DAY, "standard")).contains(window(WOMENS_DAY, 10, 12));
  }

  @ParameterizedTest
  @CsvSource({
    // Open: at once. In the evening: in the morning.
    "2027-03-02T09:00:00Z, standard, 2027-03-02T09:00:00Z",
    "2027-03-01T17:00:00Z, standard, 2027-03-02T08:00:00Z",
    // Over the short day and the closed one.
    "2027-03-03T11:00:00Z, standard, 2027-03-05T08:00:00Z",
    // Over Saturday afternoon, Sunday and the holiday.
    "2027-03-06T13:00:00Z, standard, 2027-03-09T08:00:00Z",
    "2027-03-06T13:00:00Z, aroundTheClock, 2027-03-06T13:00:00Z"
  })
  void itsNextOpeningIsFound(Instant at, String customerClass, Instant opening) {
    assertThat(week.opening(at, customerClass)).contains(opening);
  }

  @Test
  void aTeamWithoutHoursNeverOpens() {
    TeamWeek never = new TeamWeek(BERLIN, Map.of(), Map.of(), day -> false);

    assertThat(never.opening(Instant.parse("2027-03-02T09:00:00Z"), "standard")).isEmpty();
  }

  @Test
  void aWindowMayLieOverMidnightWhereItIsOpenThen() {
    Instant midnight = TUESDAY.plusDays(1).atStartOfDay(BERLIN).toInstant();
    TimeWindow over =
        new TimeWindow(midnight.minus(Duration.ofMinutes(5)), midnight.plus(Duration.ofMinutes(5)));

    assertThat(week.open(over, "aroundTheClock")).isTrue();
    assertThat(week.open(over, "standard")).isFalse();
  }

  @Test
  void aWindowThatEndsAfterItClosesIsNotOpen() {
    Instant closes = TUESDAY.atTime(18, 0).atZone(BERLIN).toInstant();
    TimeWindow last = new TimeWindow(closes.minus(Duration.ofMinutes(15)), closes);
    TimeWindow later =
        new TimeWindow(closes.minus(Duration.ofMinutes(14)), closes.plus(Duration.ofMinutes(1)));

    assertThat(week.open(last, "standard")).isTrue();
    assertThat(week.open(later, "standard")).isFalse();
  }

  private static Map<DayOfWeek, DailyHours> week(
      DailyHours weekday, DailyHours saturday, DailyHours sunday) {
    Map<DayOfWeek, DailyHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      DailyHours hours = day == SATURDAY ? saturday : day == SUNDAY ? sunday : weekday;
      if (hours != null) {
        week.put(day, hours);
      }
    }
    return week;
  }

  private static DailyHours hours(int from, int to) {
    return new DailyHours(LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  private static DailyHours allDay() {
    return new DailyHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
  }

  private static TimeWindow window(LocalDate day, int from, int to) {
    return hours(from, to).on(day, BERLIN).orElseThrow();
  }
}
