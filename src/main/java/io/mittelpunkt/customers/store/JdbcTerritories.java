package io.mittelpunkt.customers.store;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.customers.Territories;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.shared.GeoPoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTerritories implements Territories {

  private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");

  /** The row of the longest prefix that a postcode begins with. */
  private static final String OF_POSTCODE =
      """
      from territory_postcode p join territory t on t.id = p.territory_id
      where starts_with(?, p.prefix) order by length(p.prefix) desc limit 1
      """;

  private final JdbcClient jdbc;

  JdbcTerritories(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Territory> all() {
    return jdbc.sql("select * from territory order by name, id")
        .query(JdbcTerritories::territory)
        .list();
  }

  @Override
  public Optional<Territory> find(String id) {
    return jdbc.sql("select * from territory where id = ?")
        .param(id)
        .query(JdbcTerritories::territory)
        .optional();
  }

  @Override
  public Optional<Territory> of(String postcode) {
    return plain(postcode)
        .flatMap(
            it ->
                jdbc.sql("select t.* " + OF_POSTCODE)
                    .param(it)
                    .query(JdbcTerritories::territory)
                    .optional());
  }

  @Override
  public Optional<GeoPoint> locate(PostalAddress address) {
    return plain(address.postcode())
        .flatMap(
            it ->
                jdbc.sql("select p.latitude, p.longitude " + OF_POSTCODE)
                    .param(it)
                    .query((row, number) -> new GeoPoint(row.getDouble(1), row.getDouble(2)))
                    .optional()
                    .map(middle -> NearMiddle.of(middle, it, address.street())));
  }

  /** A postcode as we compare it; empty when it is none, so that it never reaches the database. */
  private static Optional<String> plain(String postcode) {
    return Optional.of(postcode.strip()).filter(it -> POSTCODE.matcher(it).matches());
  }

  private static Territory territory(ResultSet row, int number) throws SQLException {
    return new Territory(
        row.getString("id"),
        row.getString("name"),
        row.getString("state"),
        ZoneId.of(row.getString("zone")));
  }
}
