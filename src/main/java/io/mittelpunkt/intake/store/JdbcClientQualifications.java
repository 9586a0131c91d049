package io.mittelpunkt.intake.store;

import io.mittelpunkt.intake.ClientQualifications;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClientQualifications implements ClientQualifications {

  private final JdbcClient jdbc;

  JdbcClientQualifications(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(String clientId, String id, String resource, Instant at) {
    jdbc.sql(
            """
            insert into intake_qualification (id, client_id, resource, at)
            values (?, ?, ?::json, ?)
            """)
        .params(id, clientId, resource, at.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<String> find(String clientId, String id) {
    return jdbc.sql("select resource from intake_qualification where client_id = ? and id = ?")
        .params(clientId, id)
        .query(String.class)
        .optional();
  }

  @Override
  public List<String> list(String clientId, int offset, int limit) {
    return jdbc.sql(
            """
            select resource from intake_qualification where client_id = ?
            order by at desc, id offset ? limit ?
            """)
        .params(clientId, offset, limit)
        .query(String.class)
        .list();
  }

  @Override
  public long count(String clientId) {
    return jdbc.sql("select count(*) from intake_qualification where client_id = ?")
        .param(clientId)
        .query(Long.class)
        .single();
  }

  @Override
  public boolean delete(String clientId, String id) {
    return jdbc.sql("delete from intake_qualification where client_id = ? and id = ?")
            .params(clientId, id)
            .update()
        == 1;
  }
}
