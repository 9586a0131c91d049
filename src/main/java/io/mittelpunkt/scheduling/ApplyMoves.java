package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.DispatchOutcome.Done;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Does all that is proposed, visit by visit, each in a transaction with its notice. One may have to
 * wait for another that makes room for it, so it goes round until nothing more can be done.
 */
@Service
public class ApplyMoves {

  private final PlanProposals proposals;
  private final ApplyMove applyMove;

  ApplyMoves(PlanProposals proposals, ApplyMove applyMove) {
    this.proposals = proposals;
    this.applyMove = applyMove;
  }

  /**
   * Does it.
   *
   * @param by the login of the one of dispatch who does it
   * @return how many were done
   */
  public int apply(String proposalId, String by) {
    List<ProposedMove> left =
        new ArrayList<>(
            proposals.findOpen(proposalId).stream()
                .flatMap(it -> it.moves().stream())
                .filter(ProposedMove::isOpen)
                .toList());
    int all = left.size();
    int before;
    do {
      before = left.size();
      left.removeIf(move -> applyMove.apply(proposalId, move.visitId(), by) instanceof Done);
    } while (left.size() < before && !left.isEmpty());
    return all - left.size();
  }
}
