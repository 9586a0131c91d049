package io.mittelpunkt.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.AskForCallback.Outcome.Asked;
import io.mittelpunkt.callbacks.Callback.End;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who somebody's team is, who of it he knows, and his right to have none (P10, P11). */
@StoppedEngine
class TeamOfCustomerTest {

  /** A holiday in Berlin alone. */
  private static final LocalDate WOMENS_DAY = LocalDate.of(2027, 3, 8);

  @Autowired JdbcClient jdbc;
  @Autowired World world;
  @Autowired Teams teams;
  @Autowired TeamOfCustomer teamOfCustomer;
  @Autowired ChooseTeam chooseTeam;
  @Autowired AskForCallback askForCallback;
  @Autowired FindCallTimes findCallTimes;
  @Autowired OpeningHours openingHours;
  @Autowired Callbacks callbacks;
  private CallTeam team;
  private String customer;

  @BeforeEach
  void found() {
    team = CallTeam.in(jdbc);
    customer = team.customer("Mia");
  }

  @Test
  void itIsThatOfHisPostcode() {
    assertThat(teamOfCustomer.of(customer).id()).isEqualTo(team.id());
    assertThat(teamOfCustomer.territoryOf(customer)).contains(team.region().territory().id());
    assertThat(teamOfCustomer.classOf(customer)).isEqualTo("standard");
  }

  @Test
  void withoutAnAddressItIsThatOfHisNewestOrder() {
    CallTeam before = CallTeam.in(jdbc);
    jdbc.sql("update customer set street = null, postcode = null, city = null where id = ?")
        .param(customer)
        .update();
    assertThat(teamOfCustomer.of(customer).isPool()).isTrue();

    order("old", before.region().postcode(), world.now().minus(Duration.ofDays(3)));
    order("new", team.region().postcode(), world.now());

    assertThat(teamOfCustomer.of(customer).id()).isEqualTo(team.id());
  }

  @Test
  void whereNobodyServesTheRegionThePoolDoes() {
    jdbc.sql("update customer set postcode = '27498' where id = ?").param(customer).update();

    assertThat(teamOfCustomer.of(customer).id()).isEqualTo("team-national");
    assertThat(teamOfCustomer.regional(customer)).isEmpty();
  }

  @Test
  void optingOutCountsFromTheNextContactAndBackInToo_P10() {
    team.anyone("de");
    Callback promised = ask();

    chooseTeam.choose(customer, true, "letter");

    assertThat(teamOfCustomer.optedOut(customer)).isTrue();
    assertThat(teamOfCustomer.of(customer).isPool()).isTrue();
    assertThat(teamOfCustomer.regional(customer)).map(Team::id).contains(team.id());
    Callback routed = callbacks.get(promised.id());
    assertThat(routed.promise().teamId()).isEqualTo("team-national");
    assertThat(routed.promise().slot()).as("the promise").isEqualTo(promised.promise().slot());
    assertThat(world.run("tell-call-time", promised.id())).isEqualTo(1);

    chooseTeam.choose(customer, false, "shop");

    assertThat(teamOfCustomer.of(customer).id()).isEqualTo(team.id());
    assertThat(callbacks.get(promised.id()).promise().teamId()).isEqualTo(team.id());
  }

  @Test
  void aCallThatSomebodyHasInHandIsMadeByHim() {
    team.anyone("de");
    Callback promised = ask();
    callbacks.taken(promised.id(), "somebody", world.now());

    chooseTeam.choose(customer, true, "page");

    assertThat(callbacks.get(promised.id()).promise().teamId()).isEqualTo(team.id());
  }

  @Test
  void heKnowsWhoOfHisTeamSpokeWithHimLast_P11() {
    String first = team.anyone("de");
    String second = team.anyone("de");
    assertThat(teamOfCustomer.knownAgent(customer)).isEmpty();

    served(first, Duration.ofDays(2));
    served(second, Duration.ofDays(1));
    assertThat(teamOfCustomer.knownAgent(customer)).map(Agent::id).contains(second);
    assertThat(ask(Matter.BILL).promise().agentId()).isEqualTo(second);

    jdbc.sql("update agent set active = false where id = ?").param(second).update();
    assertThat(teamOfCustomer.knownAgent(customer)).map(Agent::id).contains(first);

    CallTeam.in(jdbc).agent(first, "de");
    assertThat(teamOfCustomer.knownAgent(customer)).as("he works elsewhere now").isEmpty();

    served(team.anyone("de"), Duration.ofHours(1));
    chooseTeam.choose(customer, true, "page");
    assertThat(teamOfCustomer.knownAgent(customer)).as("he opted out").isEmpty();
  }

  @Test
  void whoIsPresentIsOnShiftAndNotAbsentAndKeepsTheTeamsHolidays() {
    Instant noon = WOMENS_DAY.plusDays(1).atTime(12, 0).atZone(HomeZone.ID).toInstant();
    Instant holiday = WOMENS_DAY.atTime(12, 0).atZone(HomeZone.ID).toInstant();
    String here = team.anyone("de", "tr");
    String ill = team.anyone("de");
    team.absent(ill, noon.minusSeconds(60), noon.plusSeconds(60));
    String early = "e-" + here;
    team.agentWithoutShift(early)
        .shift(early, DayOfWeek.TUESDAY, LocalTime.of(6, 0), LocalTime.of(12, 0));

    assertThat(teams.present(team.id(), noon)).extracting(Agent::id).containsExactly(here);
    assertThat(teams.present(team.id(), noon.minusSeconds(120)))
        .extracting(Agent::id)
        .containsExactlyInAnyOrder(here, ill, early);
    assertThat(teams.present(team.id(), holiday)).hasSize(2);
    team.keepsHolidaysOf("be");
    assertThat(teams.present(team.id(), holiday)).isEmpty();
    team.day(WOMENS_DAY, LocalTime.of(9, 0), LocalTime.of(13, 0));
    assertThat(teams.present(team.id(), holiday)).hasSize(2);
  }

  @Test
  void hisPageShowsTheWeekInHisZoneWithWhatIsNotAsUsual() {
    team.hours(LocalTime.of(9, 0), LocalTime.of(18, 0))
        .keepsHolidaysOf("be")
        .day(WOMENS_DAY.plusDays(2), null, null);
    Team row = teams.get(team.id());

    var week = openingHours.week(row, WOMENS_DAY, ZoneId.of("Europe/Lisbon"));

    assertThat(week).hasSize(7);
    assertThat(week.get(0)).matches(it -> it.holiday() && it.opens() == null);
    assertThat(week.get(1).opens())
        .isNotNull()
        .satisfies(it -> assertThat(it.toLocalTime()).isEqualTo("08:00"));
    assertThat(week.get(2)).matches(it -> it.closes() == null && "Test".equals(it.reason()));
  }

  @Test
  void neighboursComeInTheirOrder() {
    CallTeam near = CallTeam.in(jdbc);
    CallTeam far = CallTeam.in(jdbc);
    team.helpedBy(near, far);

    assertThat(teams.neighbours(team.id()))
        .extracting(Team::id)
        .containsExactly(near.id(), far.id());
    assertThat(teams.all().get(teams.all().size() - 1).isPool()).isTrue();
  }

  private Callback ask() {
    return ask(Matter.OTHER);
  }

  private Callback ask(Matter matter) {
    // At noon in three days: by day, and the pool is open too.
    Instant noon =
        LocalDate.ofInstant(world.now(), HomeZone.ID)
            .plusDays(3)
            .atTime(12, 0)
            .atZone(HomeZone.ID)
            .toInstant();
    CallSlot slot =
        findCallTimes.of(customer, HomeZone.ID, "de").slots().stream()
            .filter(it -> !it.window().from().isBefore(noon))
            .findFirst()
            .orElseThrow();
    return ((Asked)
            askForCallback.ask(
                new CallRequest(
                    customer, null, matter, null, null, null, "page", null, new CallWish.At(slot))))
        .callback();
  }

  private void served(String agentId, Duration ago) {
    Callback callback = ask();
    callbacks.end(
        callback.id(),
        State.REACHED,
        new End(world.now().minus(ago), null, agentId, team.id(), null));
  }

  private void order(String name, String postcode, Instant at) {
    jdbc.sql(
            """
            insert into product_order (id, client_id, customer_id, state, item_id, offering_id,
              street, postcode, city, request, order_date)
            values (?, 'demo-shop', ?, 'completed', '1', 'dsl-50', 'Weg 1', ?, 'Berlin', '{}', ?)
            """)
        .params("PO-" + customer + name, customer, postcode, at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
