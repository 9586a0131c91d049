package io.mittelpunkt.portal.web;

import io.mittelpunkt.callbacks.Agent;
import io.mittelpunkt.callbacks.DayHours;
import io.mittelpunkt.callbacks.OpeningHours;
import io.mittelpunkt.callbacks.Team;
import io.mittelpunkt.callbacks.TeamOfCustomer;
import io.mittelpunkt.callbacks.Teams;
import io.mittelpunkt.customers.Territories;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.orders.OrderInWords;
import io.mittelpunkt.shared.MovableClock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The team that a customer has, as he sees it (P11). */
@Component
class TeamPart {

  private final TeamOfCustomer teamOfCustomer;
  private final Teams teams;
  private final Territories territories;
  private final OpeningHours openingHours;
  private final MessageSource texts;
  private final MovableClock clock;

  TeamPart(
      TeamOfCustomer teamOfCustomer,
      Teams teams,
      Territories territories,
      OpeningHours openingHours,
      MessageSource texts,
      MovableClock clock) {
    this.teamOfCustomer = teamOfCustomer;
    this.teams = teams;
    this.territories = territories;
    this.openingHours = openingHours;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * The team.
   *
   * @param picture the path of its drawing
   * @param region where it works; null for the national team
   * @param regional the name of his region's team while he has opted out of it; else null
   * @param optedOut whether he wants no team of his own
   * @param canChoose whether his region has a team that he can opt out of, or back into
   * @param known the colleague with whom he spoke or wrote last, by name
   * @param languages what is spoken there, in his words
   * @param week when it is open on the next seven days
   * @param zone what his times are called
   */
  record View(
      String name,
      String picture,
      @Nullable String region,
      @Nullable String regional,
      boolean optedOut,
      boolean canChoose,
      @Nullable String known,
      List<String> languages,
      List<Hours> week,
      String zone) {}

  /**
   * A day.
   *
   * @param hours from when until when; null when it is closed
   * @param reason why it is not as usual, if it is not
   */
  record Hours(String day, @Nullable String hours, @Nullable String reason) {}

  /** His team. */
  View of(OpenedLink opened) {
    String customer = opened.customer().id();
    Team team = teamOfCustomer.of(customer);
    boolean optedOut = teamOfCustomer.optedOut(customer);
    return new View(
        team.name(),
        "/assets/teams/" + team.picture(),
        team.territoryId() == null
            ? null
            : territories.find(team.territoryId()).map(Territory::name).orElse(null),
        optedOut ? teamOfCustomer.regional(customer).map(Team::name).orElse(null) : null,
        optedOut,
        optedOut || !team.isPool(),
        teamOfCustomer.knownAgent(customer).map(Agent::name).orElse(null),
        languages(team, opened.language()),
        week(team, opened),
        opened.zone().getDisplayName(TextStyle.FULL, opened.language()));
  }

  private List<Hours> week(Team team, OpenedLink opened) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), team.zone());
    String customerClass = teamOfCustomer.classOf(opened.customer().id());
    return openingHours.week(team, today, opened.zone(), customerClass).stream()
        .map(day -> hours(day, opened))
        .toList();
  }

  private Hours hours(DayHours day, OpenedLink opened) {
    ZonedDateTime opens = day.opens();
    ZonedDateTime closes = day.closes();
    String holiday =
        day.holiday() ? texts.getMessage("portal.team.holiday", null, opened.language()) : null;
    return new Hours(
        OrderInWords.day(day.day(), opened.language()),
        opens == null || closes == null
            ? null
            : texts.getMessage(
                "portal.visit.window",
                new Object[] {opened.hour(opens.toInstant()), opened.hour(closes.toInstant())},
                opened.language()),
        day.reason() == null ? holiday : day.reason());
  }

  private List<String> languages(Team team, Locale reader) {
    return teams.members(team.id()).stream()
        .flatMap(member -> member.languages().stream())
        .distinct()
        .map(it -> Locale.forLanguageTag(it).getDisplayLanguage(reader))
        .sorted()
        .toList();
  }
}
