package io.mittelpunkt.provisioning.life;

import io.mittelpunkt.provisioning.life.Beginning.Place;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.statistics.Statistics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;

/**
 * P13: whatever happens to an order, in whatever sequence, it comes to exactly one end. Jobs run
 * only when a sequence says so, hence a seed repeats what happened. jqwik's tests run behind all
 * others, so that the weeks that pass here make nobody else's timers due.
 */
@StoppedEngine
class AnyOrderEndsOnceTest {

  private static final int LONGEST = 40;

  @Autowired ApplicationContext service;
  @Autowired World world;

  @BeforeProperty
  void enterTheService() throws Exception {
    new TestContextManager(getClass()).prepareTestInstance(this);
  }

  @AfterProperty
  void behave() {
    world.set("network", "ok");
    world.set("warehouse", "ok");
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anOrderComesToExactlyOneEndWhateverHappens_P13(
      @ForAll("beginnings") Beginning beginning, @ForAll("happenings") List<Happening> happenings) {
    LivingOrder order = Birth.of(service, beginning);
    order.story().hold(() -> live(order, happenings));
  }

  private static void live(LivingOrder order, List<Happening> happenings) {
    Witness witness = new Witness(order);
    for (Happening happening : happenings) {
      order.story().tell(happening.toString());
      happening.happenTo(order);
      witness.look();
    }
    order.story().tell("all is well again");
    new Rest(order).come(witness);
    new Ending(order).verify();
    Statistics.collect(order.row().state().code());
  }

  @Provide
  Arbitrary<Beginning> beginnings() {
    return Combinators.combine(
            Arbitraries.of("dsl-50", "dsl-16", "dsl-50-own-modem", "dsl-100", "dsl-250"),
            Arbitraries.frequency(
                Tuple.of(6, Place.FAST),
                Tuple.of(2, Place.SLOW),
                Tuple.of(3, Place.WITHOUT_LINE),
                Tuple.of(1, Place.NOT_SERVED)),
            Arbitraries.of(true, true, true, false),
            Arbitraries.of(true, true, false),
            Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 12)))
        .as(Beginning::new);
  }

  @Provide
  Arbitrary<List<Happening>> happenings() {
    Arbitrary<Happening.Kind> kinds =
        Arbitraries.frequencyOf(
            Arrays.stream(Happening.Kind.values())
                .map(kind -> Tuple.of(kind.weight(), Arbitraries.just(kind)))
                .toList());
    return Combinators.combine(kinds, Arbitraries.integers().between(0, 11))
        .as(Happening::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(LONGEST)
        .withSizeDistribution(RandomDistribution.uniform());
  }
}
