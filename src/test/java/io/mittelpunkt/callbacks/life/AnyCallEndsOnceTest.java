package io.mittelpunkt.callbacks.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.SteppedCall;
import io.mittelpunkt.support.StoppedEngine;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.statistics.Statistics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;

/**
 * P9: whatever happens to a callback, in whatever sequence, it ends in exactly one outcome, or
 * somebody has to act; and no time is promised in the night. Jobs run only when a sequence says so,
 * hence a seed repeats what happened.
 */
@StoppedEngine
class AnyCallEndsOnceTest {

  private static final int LONGEST = 16;

  @Autowired ApplicationContext service;
  @Autowired JdbcClient jdbc;

  /** What can happen, and how often compared with the rest. */
  enum Kind {
    CLAIMED(5, LivingCall::claim),
    GIVEN_BACK(2, LivingCall::giveBack),
    SAID(6, LivingCall::say),
    TIME_PASSES(6, LivingCall::letTimePass),
    JOB_RUNS(12, LivingCall::runJob),
    ERRANDS_RUN(6, LivingCall::hear),
    TIME_CHANGED(4, LivingCall::changeTime),
    WITHDRAWN(1, LivingCall::withdraw),
    TEAM_CHOSEN(1, LivingCall::optOut);

    private final int weight;
    private final ObjIntConsumer<LivingCall> effect;

    Kind(int weight, ObjIntConsumer<LivingCall> effect) {
      this.weight = weight;
      this.effect = effect;
    }
  }

  record Happening(Kind what, int which) {}

  @BeforeProperty
  void enterTheService() throws Exception {
    new TestContextManager(getClass()).prepareTestInstance(this);
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  void aCallEndsInExactlyOneOutcomeWhateverHappens_P9(
      @ForAll("happenings") List<Happening> happenings) {
    SteppedCall.itIs(service, 10);
    CallTeam team = CallTeam.in(jdbc);
    SteppedCall.member(service, team, "de");
    LivingCall call = new LivingCall(service, team);
    try {
      for (Happening happening : happenings) {
        call.story().add(call.time() + " " + happening);
        happening.what().effect.accept(call, happening.which());
        call.look();
      }
      call.story().add("all is well again");
      call.comeToRest();
      call.look();
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(e + "\nWhat happened:\n  " + String.join("\n  ", call.story()), e);
    }
    for (SteppedCall one : call.all()) {
      assertThat(one.row().state().isEnd()).isTrue();
      assertThat(one.endsOf("keep-callback")).hasSize(1);
    }
    Statistics.collect(call.now().row().state().code());
  }

  @Provide
  Arbitrary<List<Happening>> happenings() {
    Arbitrary<Kind> kinds =
        Arbitraries.frequencyOf(
            Arrays.stream(Kind.values())
                .map(kind -> Tuple.of(kind.weight, Arbitraries.just(kind)))
                .toList());
    return Combinators.combine(kinds, Arbitraries.integers().between(0, 11))
        .as(Happening::new)
        .list()
        .ofMinSize(4)
        .ofMaxSize(LONGEST);
  }
}
