package io.mittelpunkt.desk;

import io.mittelpunkt.callbacks.Team;
import io.mittelpunkt.callbacks.TeamFigures;
import io.mittelpunkt.callbacks.TeamFigures.Figures;
import io.mittelpunkt.callbacks.Teams;
import io.mittelpunkt.desk.TeamsView.Choice;
import io.mittelpunkt.desk.TeamsView.Row;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows team leads how teams keep what they promise, and what is late now (P9, P11). */
@Service
public class LookAtTeams {

  private static final List<Integer> PERIODS = List.of(7, 30);

  private final Teams teams;
  private final TeamFigures figures;
  private final TeamWords words;
  private final MovableClock clock;

  LookAtTeams(Teams teams, TeamFigures figures, TeamWords words, MovableClock clock) {
    this.teams = teams;
    this.figures = figures;
    this.words = words;
    this.clock = clock;
  }

  /**
   * Shows it.
   *
   * @param wanted a team from outside; null or unknown: all
   * @param wantedDays how many days are looked back, from outside; 7 where it is neither 7 nor 30
   */
  @Transactional(readOnly = true)
  public TeamsView look(@Nullable String wanted, int wantedDays) {
    int days = PERIODS.contains(wantedDays) ? wantedDays : PERIODS.get(0);
    List<Team> all = teams.all();
    Optional<Team> chosen = all.stream().filter(it -> it.id().equals(wanted)).findFirst();
    Instant now = clock.instant();
    List<Figures> counted = figures.all(now.minus(Duration.ofDays(days)), now);
    return new TeamsView(
        days,
        PERIODS,
        all.stream().map(it -> new Choice(it.id(), it.name())).toList(),
        chosen.map(Team::id).orElse(null),
        chosen.map(List::of).orElse(all).stream().flatMap(it -> row(it, counted)).toList());
  }

  private Stream<Row> row(Team team, List<Figures> counted) {
    return counted.stream()
        .filter(it -> it.teamId().equals(team.id()))
        .map(it -> words.row(team, it));
  }
}
