package io.mittelpunkt.sandbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Writes a job of the network as a booked visit without a customer. */
final class SampleJobRow {

  /** One that is known by its id, whatever became of it, is not added again. */
  static final String INSERT =
      """
      insert into visit
        (id, state, window_from, window_to, booked_at, territory_id, day, street, postcode, city,
         latitude, longitude, work, skills, expected_minutes, spread_minutes,
         technician_id, planned_from, planned_to)
      values (?, 'booked', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, ' '), ?, 10,
         ?, ?, ?)
      on conflict (id) do nothing
      """;

  private SampleJobRow() {}

  /** The values, in their order. */
  static Object[] of(SampleJob job, Instant now) {
    return new Object[] {
      job.id(),
      utc(job.window().from()),
      utc(job.window().to()),
      utc(now),
      job.technician().territory(),
      job.technician().day(),
      job.street(),
      job.area().postcode(),
      job.area().city(),
      job.place().latitude(),
      job.place().longitude(),
      job.work(),
      String.join(" ", job.skills()),
      job.planned().length().toMinutes(),
      job.technician().id(),
      utc(job.planned().from()),
      utc(job.planned().to())
    };
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
