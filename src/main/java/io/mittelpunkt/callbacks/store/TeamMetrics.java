package io.mittelpunkt.callbacks.store;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.mittelpunkt.callbacks.Team;
import io.mittelpunkt.callbacks.TeamFigures;
import io.mittelpunkt.callbacks.TeamFigures.Figures;
import io.mittelpunkt.callbacks.Teams;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What team leads see, as metrics: of the last seven days, for the teams that there were at the
 * start. The labels are team and outcome and nothing else (P10).
 */
@Component
class TeamMetrics {

  private static final Duration PERIOD = Duration.ofDays(7);

  /** All gauges of one reading are drawn from one look. */
  private static final Duration ONE_READING = Duration.ofSeconds(10);

  private final MeterRegistry registry;
  private final Teams teams;
  private final TeamFigures figures;
  private final MovableClock clock;
  private Instant lookedAt = Instant.EPOCH;
  private List<Figures> seen = List.of();

  TeamMetrics(MeterRegistry registry, Teams teams, TeamFigures figures, MovableClock clock) {
    this.registry = registry;
    this.teams = teams;
    this.figures = figures;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void register() {
    gauge("open", "Calls that are promised", Figures::open);
    gauge("late", "Promised calls whose time is over and that nobody has taken", Figures::late);
    gauge(
        "kept", "Share of calls made in the promised time", it -> share(it.kept(), it.promised()));
    gauge(
        "own.team",
        "Share of contacts with the customer's own team",
        it -> share(it.byOwnTeam(), it.contacts()));
    gauge(
        "same.agent",
        "Share of contacts with the agent whom the customer knows, where he knows one",
        it -> share(it.bySameAgent(), it.known()));
    gauge(
        "minutes.to.now",
        "Median minutes from asking for a call now to the call",
        it -> number(it.minutesToNow()));
    gauge(
        "minutes.into.slot",
        "Median minutes from the beginning of the promised time to the call",
        it -> number(it.minutesIntoSlot()));
    gauge("attempts", "Calls that a customer took on average", it -> number(it.attempts()));
    gauge("members", "Who works in the team", Figures::members);
    MultiGauge ended =
        MultiGauge.builder("mittelpunkt.callbacks.ended")
            .description("Share of callbacks that ended in this way")
            .register(registry);
    ended.register(teams.all().stream().flatMap(it -> outcomes(it).stream()).toList(), true);
  }

  private void gauge(String name, String description, ToDoubleFunction<Figures> value) {
    MultiGauge gauge =
        MultiGauge.builder("mittelpunkt.callbacks." + name)
            .description(description)
            .register(registry);
    gauge.register(
        teams.all().stream().map(it -> row(Tags.of("team", it.id()), it, value)).toList(), true);
  }

  private List<Row<?>> outcomes(Team team) {
    return List.of(
        outcome(team, "reached", it -> it.ended().reached()),
        outcome(team, "declined", it -> it.ended().declined()),
        outcome(team, "handedOn", it -> it.ended().handedOn()));
  }

  private Row<?> outcome(Team team, String outcome, ToDoubleFunction<Figures> count) {
    return row(
        Tags.of("team", team.id(), "outcome", outcome),
        team,
        it -> share((int) count.applyAsDouble(it), it.ended().all()));
  }

  private Row<?> row(Tags tags, Team team, ToDoubleFunction<Figures> value) {
    return Row.of(
        tags,
        () ->
            look().stream()
                .filter(it -> it.teamId().equals(team.id()))
                .mapToDouble(value)
                .findFirst()
                .orElse(Double.NaN));
  }

  private synchronized List<Figures> look() {
    Instant now = clock.instant();
    if (Duration.between(lookedAt, now).abs().compareTo(ONE_READING) > 0) {
      seen = figures.all(now.minus(PERIOD), now);
      lookedAt = now;
    }
    return seen;
  }

  /** Of nothing there is no share. */
  private static double share(int part, int whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }

  private static double number(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }
}
