package io.mittelpunkt.orders.store;

import io.mittelpunkt.orders.Offering;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.Price;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOfferings implements Offerings {

  private final JdbcClient jdbc;

  JdbcOfferings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<String> nameOf(String offeringId) {
    return jdbc.sql("select name from product_offering where id = ?")
        .param(offeringId)
        .query(String.class)
        .optional();
  }

  @Override
  public List<Offering> soldOn(LocalDate day) {
    return jdbc.sql(
            """
            select o.*, p.monthly, p.setup from product_offering o
            join lateral (
              select monthly, setup from offering_price p
              where p.offering_id = o.id and p.valid_from <= :day
              order by valid_from desc limit 1) p on true
            where o.sold_from <= :day and (o.sold_until is null or o.sold_until >= :day)
            order by o.down_mbit, p.monthly desc, o.id
            """)
        .param("day", day)
        .query(
            (row, number) ->
                new Offering(
                    row.getString("id"),
                    row.getString("name"),
                    row.getInt("down_mbit"),
                    row.getBoolean("with_modem"),
                    new Price(row.getBigDecimal("monthly"), row.getBigDecimal("setup"))))
        .list();
  }
}
