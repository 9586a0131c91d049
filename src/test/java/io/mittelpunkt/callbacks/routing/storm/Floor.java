package io.mittelpunkt.callbacks.routing.storm;

import io.mittelpunkt.callbacks.routing.CallOffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who is free, and which calls each of them sees in his list. */
final class Floor {
  private final Map<String, Member> members = new HashMap<>();
  private final Set<String> working = new HashSet<>();
  private final Set<String> calling = new HashSet<>();
  private final Map<String, Instant> freeSince = new HashMap<>();
  private final Map<String, TreeSet<Member>> free = new HashMap<>();
  private final Map<String, TreeSet<Call>> lists = new HashMap<>();

  Floor(List<Member> all) {
    all.forEach(member -> members.put(member.id(), member));
  }

  /** Somebody's shift begins or is over. */
  void works(Member member, boolean works, Instant now) {
    if (works) {
      working.add(member.id());
    } else {
      working.remove(member.id());
    }
    settle(member, now);
  }

  /** Somebody begins a call, or is done with it. */
  void calls(Member member, boolean calls, Instant now) {
    if (calls) {
      calling.add(member.id());
    } else {
      calling.remove(member.id());
    }
    settle(member, now);
  }

  private void settle(Member member, Instant now) {
    leave(member);
    if (isFree(member.id())) {
      freeSince.put(member.id(), now);
      ofTeam(member.team()).add(member);
    }
  }

  private void leave(Member member) {
    if (freeSince.containsKey(member.id())) {
      ofTeam(member.team()).remove(member);
      freeSince.remove(member.id());
    }
  }

  boolean isFree(String id) {
    return working.contains(id) && !calling.contains(id);
  }

  /** Puts a call on the lists of those to whom it is offered. */
  void list(Call call) {
    lists(call.offered).forEach(list -> list.add(call));
  }

  /** Takes it from all lists. */
  void unlist(Call call) {
    lists(call.offered).forEach(list -> list.remove(call));
  }

  /** The first call that somebody sees. */
  @Nullable Call first(Member member) {
    Call own = firstOf(list(member.id()));
    Call team = firstOf(list(member.team()));
    return own == null || (team != null && team.compareTo(own) < 0) ? team : own;
  }

  /** Who sees a call first: whoever has been free for longest. */
  @Nullable Member free(CallOffer offer) {
    if (offer.agent() != null && isFree(offer.agent())) {
      return members.get(offer.agent());
    }
    return offer.teams().stream()
        .map(this::ofTeam)
        .filter(team -> !team.isEmpty())
        .map(TreeSet::first)
        .min(order())
        .orElse(null);
  }

  private List<TreeSet<Call>> lists(CallOffer offer) {
    List<TreeSet<Call>> all = new ArrayList<>();
    if (offer.agent() != null) {
      all.add(list(offer.agent()));
    }
    offer.teams().forEach(team -> all.add(list(team)));
    return all;
  }

  private TreeSet<Call> list(String owner) {
    return lists.computeIfAbsent(owner, unknown -> new TreeSet<>());
  }

  private TreeSet<Member> ofTeam(String team) {
    return free.computeIfAbsent(team, unknown -> new TreeSet<>(order()));
  }

  private Comparator<Member> order() {
    return Comparator.<Member, Instant>comparing(
            member -> freeSince.getOrDefault(member.id(), Instant.MAX))
        .thenComparing(Member::id);
  }

  private static @Nullable Call firstOf(TreeSet<Call> list) {
    return list.isEmpty() ? null : list.first();
  }
}
