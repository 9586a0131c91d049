package io.mittelpunkt.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.scheduling.SearchWindows.Found;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.Booking;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Which windows are offered, and which first (P7). */
@StoppedEngine
class SearchWindowsTest {

  private static final VisitWork WORK =
      new VisitWork(
          "installation", Set.of("line"), Duration.ofMinutes(45), Duration.ZERO, 1, null, null);

  @Autowired ApplicationContext service;
  @Autowired SearchWindows searchWindows;
  @Autowired VisitWindows windows;
  @Autowired DayBook dayBook;
  @Autowired World world;
  private Booking booking;
  private ZoneId zone;

  @BeforeEach
  void prepare() {
    booking = Booking.in(service);
    zone = booking.region().territory().zone();
  }

  @Test
  void windowsHaveTwoHoursAndLeaveATechnicianTheTimeToCome_P7() {
    booking.region().technician("line");

    List<TimeWindow> found = windows(Wish.NONE);

    assertThat(found)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allSatisfy(
            it -> {
              assertThat(it.length()).isEqualTo(Duration.ofHours(2));
              assertThat(it.from()).isAfterOrEqualTo(world.now().plus(Duration.ofHours(3)));
              assertThat(begin(it).getHour()).isIn(8, 10, 12, 14, 16);
            });
  }

  @Test
  void whatIsWishedComesFirstAndTheRestStaysThere() {
    booking.region().technician("line");
    LocalDate day = booking.day(5);

    List<TimeWindow> afternoon = windows(new Wish(null, day, Wish.Part.AFTERNOON, null));
    assertThat(date(afternoon.get(0))).isEqualTo(day);
    assertThat(begin(afternoon.get(0))).isAfterOrEqualTo(LocalTime.NOON);
    List<TimeWindow> morning = windows(new Wish(null, day, Wish.Part.MORNING, null));
    assertThat(date(morning.get(0))).isEqualTo(day);
    assertThat(begin(morning.get(0))).isBefore(LocalTime.NOON);
    assertThat(morning).hasSameElementsAs(afternoon).hasSizeGreaterThan(10);
  }

  @Test
  void aDayFarAheadIsFoundAndNoneBeforeTheFirstThatSuits() {
    booking.region().technician("line");
    LocalDate far = booking.day(60);

    assertThat(date(windows(new Wish(null, far, null, null)).get(0))).isEqualTo(far);
    assertThat(windows(new Wish(far, null, null, null)))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(date(it)).isAfterOrEqualTo(far));
  }

  @Test
  void whoSpeaksTheLanguageComesWhereOneDoes() {
    booking.region().technician("line");
    String speaker = booking.region().technicianWithoutShift("line");
    booking.region().called(speaker, "Deniz Test", "de", "tr");
    LocalDate day = booking.day(6);
    booking.region().shift(speaker, day.getDayOfWeek(), LocalTime.of(8, 0), LocalTime.of(16, 0));

    Found found = search(WORK, new Wish(null, null, null, "tr"));

    assertThat(found.windows().get(0).planned().technicianId()).isEqualTo(speaker);
    assertThat(found.windows().get(0).window())
        .satisfies(it -> assertThat(date(it).getDayOfWeek()).isEqualTo(day.getDayOfWeek()));
    assertThat(found.windows())
        .extracting(it -> it.planned().technicianId())
        .contains(speaker)
        .anyMatch(it -> !it.equals(speaker));
  }

  @Test
  void whyThereIsNoWindowIsSaid() {
    PostalAddress nowhere = new PostalAddress("Am Falm 1", "27498", "Helgoland");
    assertThat(searchWindows.search(nowhere, WORK, Wish.NONE).why()).isEqualTo("noTerritory");
    assertThat(search(WORK, Wish.NONE).why()).isEqualTo("noSkill");

    booking.region().technicianWithoutShift("line");
    assertThat(later().why()).isEqualTo("noSkill");
    String busy = booking.region().technicianWithoutShift("line");
    for (DayOfWeek day : DayOfWeek.values()) {
      booking.region().shift(busy, day, LocalTime.of(8, 0), LocalTime.of(8, 30));
    }
    assertThat(later().why()).isEqualTo("full");
    assertThat(later().windows()).isEmpty();
  }

  /** There are twenty; one more search than that would wait for good. */
  @Test
  void aSearchGivesItsConnectionBack() {
    booking.region().technician("line");
    for (int i = 0; i < 21; i++) {
      dayBook.touched(booking.region().territory().id(), booking.day(3));
      assertThat(windows(Wish.NONE)).isNotEmpty();
    }
  }

  @Test
  void nobodyHasAWindowInAnHourThatAClockChangeLeavesOut() {
    LocalDate spring = LocalDate.of(2027, 3, 28);
    LocalDate autumn = LocalDate.of(2027, 10, 31);
    VisitSettings night =
        new VisitSettings(
            Duration.ofMinutes(30),
            LocalTime.of(2, 0),
            LocalTime.of(4, 0),
            14,
            Duration.ofMinutes(10),
            Duration.ofHours(24),
            Duration.ofHours(4));
    VisitWindows atNight = new VisitWindows(night, new io.mittelpunkt.shared.MovableClock());

    assertThat(atNight.of(spring, zone))
        .extracting(this::begin)
        .containsExactly(LocalTime.of(3, 0), LocalTime.of(3, 30));
    assertThat(atNight.of(autumn, zone))
        .hasSize(4)
        .allSatisfy(it -> assertThat(it.length()).isEqualTo(Duration.ofMinutes(30)))
        .doesNotHaveDuplicates();
    assertThat(windows.of(spring, zone))
        .extracting(it -> begin(it).getHour())
        .containsExactly(8, 10, 12, 14, 16);
  }

  /** Shifts have no version, so a search may not know a new one for a minute. */
  private Found later() {
    world.letPass(Duration.ofSeconds(61));
    return search(WORK, Wish.NONE);
  }

  private List<TimeWindow> windows(Wish wish) {
    return search(WORK, wish).windows().stream().map(OfferedWindow::window).toList();
  }

  private Found search(VisitWork work, Wish wish) {
    return searchWindows.search(booking.region().address("Weg 1"), work, wish);
  }

  private LocalDate date(TimeWindow window) {
    return LocalDate.ofInstant(window.from(), zone);
  }

  private LocalTime begin(TimeWindow window) {
    return window.from().atZone(zone).toLocalTime();
  }
}
