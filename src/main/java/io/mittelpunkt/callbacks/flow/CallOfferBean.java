package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.WhoMayCall;
import io.mittelpunkt.callbacks.routing.CallOffer;
import io.mittelpunkt.callbacks.routing.Route;
import io.mittelpunkt.engine.Groups;
import io.mittelpunkt.engine.Published;
import io.mittelpunkt.engine.StaffDirectory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whom a call's task is offered to: a team's id is its group. */
@Component("callOffer")
@Published
public class CallOfferBean {

  private final WhoMayCall whoMayCall;
  private final StaffDirectory staff;

  CallOfferBean(WhoMayCall whoMayCall, @Lazy StaffDirectory staff) {
    this.whoMayCall = whoMayCall;
    this.staff = staff;
  }

  /**
   * Who may take it by name.
   *
   * @param execution of a callback
   */
  public List<String> users(DelegateExecution execution) {
    String agent = now(execution).agent();
    return agent == null ? List.of() : List.of(agent);
  }

  /**
   * Whose members may take it; where none of them signs in, all who talk with customers.
   *
   * @param execution of a callback
   */
  public List<String> groups(DelegateExecution execution) {
    List<String> teams = now(execution).teams();
    return teams.isEmpty() || teams.stream().anyMatch(staff::hasMembers)
        ? teams
        : Stream.concat(teams.stream(), Stream.of(Groups.AGENTS)).toList();
  }

  CallOffer now(DelegateExecution execution) {
    return whoMayCall.now(
        execution.getProcessBusinessKey(), routeOf(execution), spillOver(execution));
  }

  /** When more may take it; empty when there are no more to ask. */
  Optional<Instant> nextAt(DelegateExecution execution) {
    return whoMayCall.nextAt(
        execution.getProcessBusinessKey(), routeOf(execution), spillOver(execution));
  }

  static int spillOver(DelegateExecution execution) {
    return ((Number) execution.getVariable(CallWords.SPILL_OVER_MINUTES)).intValue();
  }

  static Route routeOf(DelegateExecution execution) {
    return Route.of((String) execution.getVariable(CallWords.CALL_ROUTE));
  }
}
