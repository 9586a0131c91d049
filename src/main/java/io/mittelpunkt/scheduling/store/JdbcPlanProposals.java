package io.mittelpunkt.scheduling.store;

import io.mittelpunkt.scheduling.PlanProposal;
import io.mittelpunkt.scheduling.PlanProposals;
import io.mittelpunkt.scheduling.ProposedMove;
import io.mittelpunkt.shared.TimeWindow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlanProposals implements PlanProposals {

  private static final int TIME = Types.TIMESTAMP_WITH_TIMEZONE;

  private final JdbcClient jdbc;

  JdbcPlanProposals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<PlanProposal> openOf(String territoryId, LocalDate day) {
    return jdbc.sql(
            "select * from plan_proposal where territory_id = ? and day = ? and closed_at is null")
        .params(territoryId, day)
        .query(this::proposal)
        .optional();
  }

  @Override
  public Optional<PlanProposal> findOpen(String id) {
    return jdbc.sql("select * from plan_proposal where id = ? and closed_at is null")
        .param(id)
        .query(this::proposal)
        .optional();
  }

  @Override
  public void closeOpen(String territoryId, LocalDate day, Instant at) {
    jdbc.sql(
            """
            update plan_proposal set closed_at = ?
            where territory_id = ? and day = ? and closed_at is null
            """)
        .params(utc(at), territoryId, day)
        .update();
  }

  @Override
  public void open(PlanProposal proposal) {
    jdbc.sql(
            """
            insert into plan_proposal (id, territory_id, day, reason, made_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            proposal.id(),
            proposal.territoryId(),
            proposal.day(),
            proposal.reason(),
            utc(proposal.madeAt()))
        .update();
    proposal.moves().forEach(move -> add(proposal.id(), move));
  }

  private void add(String proposalId, ProposedMove move) {
    TimeWindow after = move.plannedAfter();
    TimeWindow window = move.windowAfter();
    jdbc.sql(
            """
            insert into proposed_move
              (proposal_id, visit_id, technician_before, planned_before, technician_after,
               planned_after, planned_after_to, window_after_from, window_after_to, why)
            values (:proposal, :visit, :technicianBefore, :plannedBefore, :technicianAfter,
               :plannedAfter, :plannedAfterTo, :windowFrom, :windowTo, :why)
            """)
        .param("proposal", proposalId)
        .param("visit", move.visitId())
        .param("technicianBefore", move.technicianBefore(), Types.VARCHAR)
        .param("plannedBefore", utcIfThere(move.plannedBefore()), TIME)
        .param("technicianAfter", move.technicianAfter(), Types.VARCHAR)
        .param("plannedAfter", after == null ? null : utc(after.from()), TIME)
        .param("plannedAfterTo", after == null ? null : utc(after.to()), TIME)
        .param("windowFrom", window == null ? null : utc(window.from()), TIME)
        .param("windowTo", window == null ? null : utc(window.to()), TIME)
        .param("why", move.why())
        .update();
  }

  @Override
  public void applied(String id, String visitId, String by, Instant at) {
    jdbc.sql(
            """
            update proposed_move set applied_at = ?, applied_by = ?
            where proposal_id = ? and visit_id = ?
            """)
        .params(utc(at), by, id, visitId)
        .update();
  }

  private PlanProposal proposal(ResultSet row, int number) throws SQLException {
    return new PlanProposal(
        row.getString("id"),
        row.getString("territory_id"),
        row.getObject("day", LocalDate.class),
        row.getString("reason"),
        VisitRows.instant(row, "made_at"),
        moves(row.getString("id")));
  }

  private List<ProposedMove> moves(String proposalId) {
    return jdbc.sql("select * from proposed_move where proposal_id = ? order by visit_id")
        .param(proposalId)
        .query(
            (row, number) ->
                new ProposedMove(
                    row.getString("visit_id"),
                    row.getString("technician_before"),
                    VisitRows.instant(row, "planned_before"),
                    row.getString("technician_after"),
                    window(row, "planned_after", "planned_after_to"),
                    window(row, "window_after_from", "window_after_to"),
                    row.getString("why"),
                    VisitRows.instant(row, "applied_at")))
        .list();
  }

  private static @Nullable TimeWindow window(ResultSet row, String from, String to)
      throws SQLException {
    return row.getObject(from) == null
        ? null
        : new TimeWindow(VisitRows.instant(row, from), VisitRows.instant(row, to));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable OffsetDateTime utcIfThere(@Nullable Instant at) {
    return at == null ? null : utc(at);
  }
}
