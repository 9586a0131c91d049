package io.mittelpunkt.callbacks;

import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Finds who is to answer a customer: his team, and in it whoever knows him, if he is there (P11).
 */
@Service
public class PrepareAnswer {

  private final Conversations conversations;
  private final TeamOfCustomer teamOfCustomer;
  private final Teams teams;
  private final MovableClock clock;

  PrepareAnswer(
      Conversations conversations, TeamOfCustomer teamOfCustomer, Teams teams, MovableClock clock) {
    this.conversations = conversations;
    this.teamOfCustomer = teamOfCustomer;
    this.teams = teams;
    this.clock = clock;
  }

  /**
   * Who is to answer.
   *
   * @param teamId the team, which is also its group
   * @param agentId whoever knows the customer and is there now; null when nobody is
   */
  public record Prepared(String teamId, @Nullable String agentId) {}

  /** Who is to answer what waits in a thread. */
  public Prepared prepare(String conversationId) {
    String customer =
        conversations
            .find(conversationId)
            .orElseThrow(() -> new IllegalStateException("No conversation " + conversationId))
            .customerId();
    Team team = teamOfCustomer.of(customer);
    Instant now = clock.instant();
    String agent =
        teamOfCustomer
            .knownAgent(customer)
            .map(Agent::id)
            .filter(
                known ->
                    teams.present(team.id(), now).stream().anyMatch(it -> it.id().equals(known)))
            .orElse(null);
    return new Prepared(team.id(), agent);
  }
}
