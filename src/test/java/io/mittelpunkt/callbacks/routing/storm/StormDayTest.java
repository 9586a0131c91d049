package io.mittelpunkt.callbacks.routing.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The simulation itself, in a small country: it repeats, and loses nobody. */
class StormDayTest {

  private static final List<Integer> THREE_TEAMS = List.of(5, 3, 4);

  private final DrawnRules rules = new DrawnRules();

  @Test
  void theSameSeedGivesTheSameDay() {
    String rows = ours(3);

    assertThat(ours(3)).isEqualTo(rows);
    assertThat(ours(4)).isNotEqualTo(rows);
  }

  @Test
  void whoeverAsksIsCalledInvitedOrStillPromised() {
    StormWorld world = world(1);
    long measured = world.requests().stream().filter(StormWorld::measured).count();

    for (Policy policy : policies(world)) {
      Counts counts = simulated(world, policy);
      Tally all = Tally.sum(List.of(counts.struck, counts.elsewhere));

      assertThat(all.asked).as(policy.name()).isGreaterThanOrEqualTo(measured);
      assertThat(all.dropped()).as(policy.name()).isZero();
      assertThat(all.promises).as(policy.name()).isGreaterThanOrEqualTo(all.asked);
      assertThat(all.kept + all.late + all.stillPromised).as(policy.name()).isEqualTo(all.promises);
    }
  }

  @Test
  void onlyOursKnowsTheCustomerAndIsHelped() {
    StormWorld world = world(2);
    Tally ours = simulated(world, new Ours(world, rules)).struck;
    Tally alone = simulated(world, new OwnTeamOnly(world)).struck;

    assertThat(ours.sameAgentShare()).isGreaterThan(alone.sameAgentShare());
    assertThat(ours.soonShare()).isGreaterThan(alone.soonShare());
    assertThat(ours.ownTeamShare()).isLessThan(alone.ownTeamShare());
  }

  private static StormWorld world(long seed) {
    return new StormWorld(seed, true, THREE_TEAMS);
  }

  private List<Policy> policies(StormWorld world) {
    return List.of(new Ours(world, rules), new OwnTeamOnly(world), new OneNationalQueue(world));
  }

  private Counts simulated(StormWorld world, Policy policy) {
    return new Simulation(world, policy, rules).run();
  }

  private String ours(long seed) {
    StormWorld world = world(seed);
    Counts counts = simulated(world, new Ours(world, rules));
    return StormTable.csv(
        Stream.of(counts.struck, counts.elsewhere)
            .map(tally -> new StormCell("ours", "storm", "struck", List.of(tally)))
            .toList());
  }
}
