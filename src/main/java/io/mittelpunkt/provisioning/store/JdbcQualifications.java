package io.mittelpunkt.provisioning.store;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.orders.Offering;
import io.mittelpunkt.orders.Price;
import io.mittelpunkt.provisioning.EarliestDay;
import io.mittelpunkt.provisioning.OfferingQualification;
import io.mittelpunkt.provisioning.Qualifications;
import io.mittelpunkt.provisioning.QualifiedOffering;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcQualifications implements Qualifications {

  private final JdbcClient jdbc;
  private final EarliestDay earliestDay;

  JdbcQualifications(JdbcClient jdbc, EarliestDay earliestDay) {
    this.jdbc = jdbc;
    this.earliestDay = earliestDay;
  }

  @Override
  @Transactional
  public void add(OfferingQualification one) {
    jdbc.sql("insert into qualification values (?, ?, ?, ?, ?, ?)")
        .params(
            one.id(),
            one.address().street(),
            one.address().postcode(),
            one.address().city(),
            one.qualifiedAt().atOffset(ZoneOffset.UTC),
            one.expiresAt().atOffset(ZoneOffset.UTC))
        .update();
    for (QualifiedOffering offering : one.offerings()) {
      jdbc.sql("insert into qualified_offering values (?, ?, ?, ?, ?, ?, ?)")
          .params(
              one.id(),
              offering.offering().id(),
              offering.available(),
              offering.downMbit(),
              offering.visitNeeded(),
              offering.reason(),
              offering.alternativeId())
          .update();
    }
  }

  @Override
  public Optional<OfferingQualification> find(String id) {
    return jdbc.sql("select * from qualification where id = ?")
        .param(id)
        .query(
            (row, number) ->
                new OfferingQualification(
                    id,
                    new PostalAddress(
                        row.getString("street"), row.getString("postcode"), row.getString("city")),
                    row.getObject("qualified_at", OffsetDateTime.class).toInstant(),
                    row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                    List.of()))
        .optional()
        .map(this::withOfferings);
  }

  @Override
  public Optional<OfferingQualification> holding(PostalAddress address, Instant at) {
    return jdbc.sql(
            """
            select id from qualification
            where lower(street) = lower(?) and postcode = ? and lower(city) = lower(?)
              and expires_at > ?
            order by qualified_at desc limit 1
            """)
        .params(address.street(), address.postcode(), address.city(), at.atOffset(ZoneOffset.UTC))
        .query(String.class)
        .optional()
        .flatMap(this::find);
  }

  /**
   * With the dates of today; they are looked up when the rows are read, so that nobody waits for a
   * second connection while he holds one.
   */
  private OfferingQualification withOfferings(OfferingQualification one) {
    return new OfferingQualification(
        one.id(),
        one.address(),
        one.qualifiedAt(),
        one.expiresAt(),
        offerings(one).stream()
            .map(it -> it.available() ? it.possibleOn(earliestDay.of(it.visitNeeded())) : it)
            .toList());
  }

  /** With the prices of the day of the answer. */
  private List<QualifiedOffering> offerings(OfferingQualification one) {
    return jdbc.sql(
            """
            select o.name, o.with_modem, o.down_mbit as offered_mbit, q.*, p.monthly, p.setup
            from qualified_offering q join product_offering o on o.id = q.offering_id
            join lateral (
              select monthly, setup from offering_price p
              where p.offering_id = o.id and p.valid_from <= (:at at time zone 'Europe/Berlin')::date
              order by valid_from desc limit 1) p on true
            where q.qualification_id = :id
            order by o.down_mbit, p.monthly desc, o.id
            """)
        .param("id", one.id())
        .param("at", one.qualifiedAt().atOffset(ZoneOffset.UTC))
        .query(
            (row, number) ->
                new QualifiedOffering(
                    new Offering(
                        row.getString("offering_id"),
                        row.getString("name"),
                        row.getInt("offered_mbit"),
                        row.getBoolean("with_modem"),
                        new Price(row.getBigDecimal("monthly"), row.getBigDecimal("setup"))),
                    row.getBoolean("available"),
                    row.getInt("down_mbit"),
                    row.getBoolean("visit_needed"),
                    null,
                    row.getString("reason"),
                    row.getString("alternative_id")))
        .list();
  }
}
