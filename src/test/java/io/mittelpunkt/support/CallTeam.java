package io.mittelpunkt.support;

import io.mittelpunkt.shared.Ids;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A team of a test's own, for a territory of its own. It is open all day long on every day, keeps
 * no holidays, and has nobody until the test lets somebody join; so a test holds at any hour, save
 * for the customers' night.
 *
 * @param region its territory
 * @param id the team's id
 */
public record CallTeam(JdbcClient jdbc, Region region, String id) {

  /** The team's name. */
  public static final String NAME = "Team of a test";

  /** A new one. */
  public static CallTeam in(JdbcClient jdbc) {
    Region region = Region.in(jdbc);
    String id = "team-" + Ids.next("t").toLowerCase(Locale.ROOT);
    jdbc.sql("insert into team (id, name, territory_id, zone) values (?, ?, ?, ?)")
        .params(id, NAME, region.territory().id(), region.territory().zone().getId())
        .update();
    return new CallTeam(jdbc, region, id).hours(LocalTime.MIN, LocalTime.MAX);
  }

  /** The national pool without the calls that other tests left it, and with somebody in it. */
  public static CallTeam pool(JdbcClient jdbc, Region region) {
    jdbc.sql(
            """
            update callback set state = 'declined', ended_at = now(), taken_by = null
            where team_id = 'team-national' and state = 'open'
            """)
        .update();
    CallTeam pool = new CallTeam(jdbc, region, "team-national");
    pool.anyone("de");
    return pool;
  }

  /** Opens it on every day of the week, for the standard class of customers. */
  public CallTeam hours(LocalTime opens, LocalTime closes) {
    for (DayOfWeek weekday : DayOfWeek.values()) {
      hours("standard", weekday, opens, closes);
    }
    return this;
  }

  /** Opens it on a weekday for a class of customers; {@link LocalTime#MAX} is the day's end. */
  public CallTeam hours(
      String customerClass, DayOfWeek weekday, LocalTime opens, LocalTime closes) {
    jdbc.sql(
            """
            insert into team_hours (team_id, customer_class, weekday, opens, closes)
            values (?, ?, ?, ?, cast(? as time))
            on conflict (team_id, customer_class, weekday)
              do update set opens = excluded.opens, closes = excluded.closes
            """)
        .params(id, customerClass, weekday.getValue(), opens, time(closes))
        .update();
    return this;
  }

  /** Makes a day unlike the usual ones; without hours it is closed. */
  public CallTeam day(LocalDate day, @Nullable LocalTime opens, @Nullable LocalTime closes) {
    jdbc.sql("insert into team_day (team_id, day, opens, closes, reason) values (?, ?, ?, ?, ?)")
        .params(id, day, opens, closes, "Test")
        .update();
    return this;
  }

  /** Lets it keep the public holidays of a state, such as {@code be}. */
  public CallTeam keepsHolidaysOf(String state) {
    jdbc.sql("update team set state = ? where id = ?").params(state, id).update();
    return this;
  }

  /** Names who helps it out; the first named is asked first. */
  public CallTeam helpedBy(CallTeam... neighbours) {
    for (int rank = 0; rank < neighbours.length; rank++) {
      jdbc.sql("insert into team_neighbour (team_id, neighbour_id, rank) values (?, ?, ?)")
          .params(id, neighbours[rank].id(), rank)
          .update();
    }
    return this;
  }

  /** Lets somebody join who is there day and night; without languages he speaks German. */
  public CallTeam agent(String login, String... languages) {
    agentWithoutShift(login, languages);
    for (DayOfWeek weekday : DayOfWeek.values()) {
      shift(login, weekday, LocalTime.MIN, LocalTime.MAX);
    }
    return this;
  }

  /** As {@link #agent}, under a login that nobody else has. */
  public String anyone(String... languages) {
    String login = Ids.next("ag").toLowerCase(Locale.ROOT);
    agent(login, languages);
    return login;
  }

  /** Lets somebody join who has no shift yet. */
  public CallTeam agentWithoutShift(String login, String... languages) {
    jdbc.sql(
            """
            insert into agent (id, name, team_id, languages) values (?, ?, ?, ?)
            on conflict (id) do update
              set team_id = excluded.team_id, languages = excluded.languages, active = true
            """)
        .params(
            login, "Agent " + login, id, languages.length == 0 ? new String[] {"de"} : languages)
        .update();
    return this;
  }

  /** Sets when somebody works on a weekday; {@link LocalTime#MAX} is the day's end. */
  public CallTeam shift(String login, DayOfWeek weekday, LocalTime starts, LocalTime ends) {
    jdbc.sql(
            """
            insert into agent_shift (agent_id, weekday, starts, ends)
            values (?, ?, ?, cast(? as time))
            on conflict (agent_id, weekday, starts) do update set ends = excluded.ends
            """)
        .params(login, weekday.getValue(), starts, time(ends))
        .update();
    return this;
  }

  /** Sends somebody away for a while. */
  public CallTeam absent(String login, Instant from, Instant to) {
    jdbc.sql("insert into agent_absence (id, agent_id, from_at, to_at) values (?, ?, ?, ?)")
        .params(Ids.next("AB"), login, from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC))
        .update();
    return this;
  }

  /** Lets everybody leave. */
  public CallTeam nobody() {
    jdbc.sql("update agent set active = false where team_id = ?").param(id).update();
    return this;
  }

  /** A customer of the team, with mail and a mobile number. */
  public String customer(String name) {
    return customer(name, "de", "Europe/Berlin");
  }

  /** A customer of the team who speaks a language and lives in a zone. */
  public String customer(String name, String language, String zone) {
    String customer = Ids.next("C");
    jdbc.sql(
            """
            insert into customer
              (id, name, language, zone, email, phone, street, postcode, city, created_at)
            values (?, ?, ?, ?, ?, ?, 'Lindenstraße 5', ?, 'Berlin', now())
            """)
        .params(
            customer,
            name,
            language,
            zone,
            customer.toLowerCase(Locale.ROOT) + "@example.com",
            "+49151" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000),
            region.postcode())
        .update();
    return customer;
  }

  /** Gives a customer's contract a class. */
  public CallTeam serves(String customer, String customerClass) {
    jdbc.sql("update customer set customer_class = ? where id = ?")
        .params(customerClass, customer)
        .update();
    return this;
  }

  private static String time(LocalTime time) {
    return time.equals(LocalTime.MAX) ? "24:00" : time.toString();
  }
}
