package io.mittelpunkt.callbacks.routing.storm;

import io.mittelpunkt.callbacks.routing.CallOffer;
import io.mittelpunkt.callbacks.routing.storm.Case.Outcome;
import io.mittelpunkt.callbacks.routing.storm.Case.Status;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One week of one policy: who asks is promised a time, and is called when somebody is free. */
final class Simulation {
  private final StormWorld world;
  private final Policy policy;
  private final DrawnRules rules;
  private final Agenda agenda = new Agenda();
  private final Books books;
  private final Floor floor;
  private final Counts counts;
  private final List<Case> cases = new ArrayList<>();

  Simulation(StormWorld world, Policy policy, DrawnRules rules) {
    this.world = world;
    this.policy = policy;
    this.rules = rules;
    this.books = new Books(policy);
    this.floor = new Floor(world.roster().members());
    this.counts = new Counts(world);
  }

  /** Lets the week pass. */
  Counts run() {
    for (Member member : world.roster().members()) {
      for (int day = 0; day < Chances.DAYS; day++) {
        for (TimeWindow shift : world.roster().shifts().worked(member, day)) {
          agenda.at(shift.from(), () -> beginShift(member));
          agenda.at(shift.to(), () -> floor.works(member, false, agenda.now()));
        }
      }
    }
    for (Request request : world.requests()) {
      agenda.at(request.at(), () -> ask(new Case(request, world.seed())));
    }
    agenda.run(StormWorld.end());
    cases.forEach(counts::ended);
    counts.close(StormWorld.end());
    return counts;
  }

  private void beginShift(Member member) {
    floor.works(member, true, agenda.now());
    next(member);
  }

  private void ask(Case one) {
    Request request = one.request;
    cases.add(one);
    counts.asked(request);
    String team = policy.promisedBy(request);
    Instant now = agenda.now();
    if (request.moment() == null && books.now(team, now)) {
      promise(one, team, now, false);
    } else if (request.moment() == null && takesPool(request, team, now)) {
      promise(one, team, now, true);
    } else {
      promise(one, team, firstFree(team, request.moment() == null ? now : request.moment()), false);
    }
  }

  private boolean takesPool(Request request, String team, Instant now) {
    return policy.offersPool() && request.takesPool() && books.now(Roster.POOL, now);
  }

  /** A flow is never refused: without a place it is the team's next opening. */
  private Instant firstFree(String team, Instant from) {
    Optional<Instant> first = books.first(team, from, agenda.now());
    return first.orElseGet(() -> agenda.now().plus(Duration.ofDays(10)));
  }

  private void promise(Case one, String team, Instant slotFrom, boolean pool) {
    one.status = Status.PROMISED;
    String by = pool ? Roster.POOL : team;
    List<CallOffer> offers = policy.offers(one.request, by, slotFrom, agenda.now());
    Call call = new Call(one, one.attempts + 1, by, slotFrom, offers);
    books.take(by, slotFrom);
    counts.promised(call, agenda.now());
    for (CallOffer offer : offers) {
      agenda.at(slotFrom.plus(offer.after()), () -> offer(call, offer));
    }
    agenda.at(call.slotTo.plusMillis(1), () -> miss(call));
  }

  private void offer(Call call, CallOffer offer) {
    if (call.begun) {
      return;
    }
    floor.unlist(call);
    call.offered = offer;
    floor.list(call);
    Member member = floor.free(offer);
    if (member != null) {
      begin(member, call);
    }
  }

  private void miss(Call call) {
    if (!call.begun) {
      floor.unlist(call);
      call.order = call.order(agenda.now(), true);
      floor.list(call);
    }
  }

  private void next(Member member) {
    Call call = floor.isFree(member.id()) ? floor.first(member) : null;
    if (call != null) {
      begin(member, call);
    }
  }

  private void begin(Member member, Call call) {
    floor.unlist(call);
    call.begun = true;
    floor.calls(member, true, agenda.now());
    Instant at = agenda.now().plus(Chances.TAKES);
    counts.called(call, member, at);
    Outcome outcome = call.of.call(call.number);
    agenda.at(at.plus(outcome.takes()), () -> finish(member, call, outcome));
  }

  private void finish(Member member, Call call, Outcome outcome) {
    books.giveBack(call.promisedBy, call.slotFrom);
    Case one = call.of;
    if (outcome.ends() == Status.INVITED) {
      one.attempts++;
      tryAgain(call, outcome);
    } else {
      one.status = outcome.ends();
      if (one.status == Status.HANDED_ON) {
        ask(one.handedOn(agenda.now()));
      }
    }
    floor.calls(member, false, agenda.now());
    next(member);
  }

  private void tryAgain(Call call, Outcome outcome) {
    Case one = call.of;
    String team = policy.promisedBy(one.request);
    int minutes = rules.tryAgainMinutes(one.attempts);
    if (minutes > 0) {
      Instant from = agenda.now().plus(Duration.ofMinutes(minutes));
      promise(one, team, firstFree(team, from), false);
    } else if (outcome.namesTime()) {
      promise(one, team, firstFree(team, agenda.now().plus(Duration.ofDays(1))), false);
    } else {
      one.status = Status.INVITED;
    }
  }
}
