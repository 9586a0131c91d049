package io.mittelpunkt.callbacks.routing.storm;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/** What became of those who asked on the measured day: in the struck region, and elsewhere. */
final class Counts {
  private static final Duration SOON = Duration.ofHours(2);

  private final StormWorld world;
  private final Set<Call> open = new LinkedHashSet<>();
  final Tally struck = new Tally();
  final Tally elsewhere = new Tally();

  Counts(StormWorld world) {
    this.world = world;
  }

  private Tally of(Request request) {
    if (!StormWorld.measured(request)) {
      return new Tally();
    }
    return world.struck(request.team()) ? struck : elsewhere;
  }

  void asked(Request request) {
    of(request).asked++;
  }

  void promised(Call call, Instant now) {
    Tally tally = of(call.of.request);
    tally.promises++;
    open.add(call);
    boolean first = call.of.attempts == 0 && call.of.request.moment() == null;
    if (first) {
      tally.wantedNow++;
      if (!call.slotFrom.isAfter(now.plus(SOON))) {
        tally.offeredSoon++;
      }
    }
  }

  void called(Call call, Member by, Instant at) {
    Request request = call.of.request;
    Tally tally = of(request);
    open.remove(call);
    boolean kept = !at.isAfter(call.slotTo);
    if (kept) {
      tally.kept++;
    } else {
      late(tally, call, at);
    }
    if (request.optedOut()) {
      tally.optedOutDue++;
      tally.optedOutKept += kept ? 1 : 0;
    } else {
      tally.calls++;
      tally.byOwnTeam += by.team().equals(request.team()) ? 1 : 0;
      tally.knownAgent += request.knownAgent() == null ? 0 : 1;
      tally.bySameAgent += by.id().equals(request.knownAgent()) ? 1 : 0;
    }
  }

  private static void late(Tally tally, Call call, Instant at) {
    tally.late++;
    double minutes = Duration.between(call.slotTo, at).toMillis() / 60_000.0;
    tally.worstMinutes = Math.max(tally.worstMinutes, minutes);
  }

  /** The week is over. */
  void ended(Case one) {
    Tally tally = of(one.request);
    switch (one.status) {
      case PROMISED -> {
        // He counts as one who waits only if a call of his is still to be made.
      }
      case INVITED -> tally.invited++;
      default -> tally.ended++;
    }
  }

  /** The calls that nobody made: late, or promised for later. */
  void close(Instant end) {
    for (Call call : open) {
      Tally tally = of(call.of.request);
      tally.waiting++;
      if (call.slotTo.isAfter(end)) {
        tally.stillPromised++;
      } else {
        late(tally, call, end);
      }
    }
  }
}
