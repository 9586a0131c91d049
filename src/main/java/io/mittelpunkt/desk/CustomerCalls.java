package io.mittelpunkt.desk;

import io.mittelpunkt.callbacks.Agent;
import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.Callbacks;
import io.mittelpunkt.callbacks.Team;
import io.mittelpunkt.callbacks.Teams;
import io.mittelpunkt.desk.CustomerView.Call;
import io.mittelpunkt.engine.StaffDirectory;
import io.mittelpunkt.engine.StaffMember;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A customer's callbacks in the staff's words: who called when, and what came of it. */
@Component
class CustomerCalls {

  private final Callbacks callbacks;
  private final Teams teams;
  private final StaffDirectory staff;
  private final DeskTexts texts;
  private final StaffTexts staffTexts;
  private final MovableClock clock;

  CustomerCalls(
      Callbacks callbacks,
      Teams teams,
      StaffDirectory staff,
      DeskTexts texts,
      StaffTexts staffTexts,
      MovableClock clock) {
    this.callbacks = callbacks;
    this.teams = teams;
    this.staff = staff;
    this.texts = texts;
    this.staffTexts = staffTexts;
    this.clock = clock;
  }

  /** Those that are open, or the newest that ended; the newest first. */
  List<Call> of(String customerId, boolean ended) {
    List<Callback> calls =
        callbacks.ofCustomer(customerId).stream()
            .filter(it -> it.state().isEnd() == ended)
            .toList();
    Map<String, List<Instant>> attempts =
        callbacks.attempts(calls.stream().map(Callback::id).toList());
    return calls.stream().map(it -> call(it, attempts.getOrDefault(it.id(), List.of()))).toList();
  }

  private Call call(Callback it, List<Instant> attempts) {
    return new Call(
        it.id(),
        texts.get("customer.call.state." + it.state().code()),
        texts.get("customer.matter." + it.matter().code()),
        it.caseId(),
        it.remark(),
        texts.filled(
            "customer.call.asked",
            staffTexts.moment(it.askedAt()),
            texts.get("customer.call.via." + it.askedVia())),
        promised(it),
        attempts.stream().map(staffTexts::moment).toList(),
        outcome(it),
        note(it),
        it.state() == Callback.State.OPEN
            && it.progress().takenBy() == null
            && it.promise().slot().to().isBefore(clock.instant()));
  }

  private String promised(Callback it) {
    String agent = it.promise().agentId();
    String team = teams.find(it.promise().teamId()).map(Team::name).orElse("");
    return texts.filled(
        it.promise().atOnce() ? "customer.call.promised.now" : "customer.call.promised",
        staffTexts.moment(it.promise().slot().from()),
        staffTexts.hour(it.promise().slot().to()),
        agent == null ? team : team + ", " + name(agent));
  }

  private @Nullable String outcome(Callback it) {
    Callback.End end = it.end();
    if (end == null) {
      return null;
    }
    return end.servedBy() == null
        ? texts.filled("customer.call.ended", staffTexts.moment(end.at()))
        : texts.filled("customer.call.served", staffTexts.moment(end.at()), name(end.servedBy()));
  }

  /** What an agent noted as it is; why it ended without one is a code that has words. */
  private @Nullable String note(Callback it) {
    Callback.End end = it.end();
    if (end == null || end.note() == null) {
      return null;
    }
    return end.servedBy() == null
        ? texts.getOr("customer.call.note." + end.note(), end.note())
        : end.note();
  }

  private String name(String login) {
    return teams
        .agent(login)
        .map(Agent::name)
        .or(() -> staff.find(login).map(StaffMember::name))
        .orElse(login);
  }
}
