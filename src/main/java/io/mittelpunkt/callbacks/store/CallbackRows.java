package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.Callback.End;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.callbacks.Callback.Progress;
import io.mittelpunkt.callbacks.Callback.Promise;
import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.shared.TimeWindow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads a callback's row. */
final class CallbackRows {

  private CallbackRows() {}

  static Callback callback(ResultSet row, int number) throws SQLException {
    Instant ended = instant(row, "ended_at");
    return new Callback(
        row.getString("id"),
        row.getString("customer_id"),
        row.getString("case_id"),
        Matter.of(row.getString("matter")),
        row.getString("remark"),
        row.getString("phone"),
        row.getString("language"),
        row.getString("asked_via"),
        row.getString("client_id"),
        instant(row, "asked_at"),
        State.of(row.getString("state")),
        new Promise(
            row.getString("team_id"),
            row.getString("agent_id"),
            new TimeWindow(instant(row, "slot_from"), instant(row, "slot_to")),
            row.getBoolean("at_once"),
            instant(row, "first_slot_from")),
        new Progress(
            row.getInt("attempts"),
            instant(row, "opened_up_at"),
            instant(row, "missed_at"),
            row.getString("taken_by"),
            instant(row, "taken_at"),
            instant(row, "called_at")),
        ended == null
            ? null
            : new End(
                ended,
                row.getString("end_note"),
                row.getString("served_by"),
                row.getString("served_team"),
                row.getString("handed_to")));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
