package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.callbacks.ClientCallbacks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClientCallbacks implements ClientCallbacks {

  private static final String MATCHING =
      """
      from callback where client_id = :client
        and (:anyState or state = any(:states))
        and (:anyCustomer or customer_id = any(:customers))
      """;

  private final JdbcClient jdbc;

  JdbcClientCallbacks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Callback> find(String clientId, String id) {
    return jdbc.sql("select * from callback where client_id = ? and id = ?")
        .params(clientId, id)
        .query(CallbackRows::callback)
        .optional();
  }

  @Override
  public List<Callback> list(
      String clientId, Set<State> states, Set<String> customers, int offset, int limit) {
    String page = "order by asked_at desc, id offset :offset limit :limit";
    return matching("select * " + MATCHING + page, clientId, states, customers)
        .param("offset", offset)
        .param("limit", limit)
        .query(CallbackRows::callback)
        .list();
  }

  @Override
  public long count(String clientId, Set<State> states, Set<String> customers) {
    return matching("select count(*) " + MATCHING, clientId, states, customers)
        .query(Long.class)
        .single();
  }

  private StatementSpec matching(
      String query, String clientId, Set<State> states, Set<String> customers) {
    return jdbc.sql(query)
        .param("client", clientId)
        .param("anyState", states.isEmpty())
        .param("states", states.stream().map(State::code).toArray(String[]::new))
        .param("anyCustomer", customers.isEmpty())
        .param("customers", customers.toArray(String[]::new));
  }
}
