package io.mittelpunkt.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a new plan of a day would change for somebody; nothing of it is done until dispatch says so.
 *
 * @param id its id
 * @param territoryId where
 * @param day which day, in the territory's zone
 * @param reason why the day was planned again, see {@link DayChanged}
 * @param madeAt when
 * @param moves what would change, by the visit's id
 */
public record PlanProposal(
    String id,
    String territoryId,
    LocalDate day,
    String reason,
    Instant madeAt,
    List<ProposedMove> moves) {

  /** What would change for a visit, if something would. */
  public Optional<ProposedMove> of(String visitId) {
    return moves.stream().filter(it -> it.visitId().equals(visitId)).findFirst();
  }
}
