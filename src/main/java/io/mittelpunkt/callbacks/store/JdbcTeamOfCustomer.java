package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.callbacks.Agent;
import io.mittelpunkt.callbacks.Team;
import io.mittelpunkt.callbacks.TeamOfCustomer;
import io.mittelpunkt.callbacks.Teams;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.Territories;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.orders.Orders;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTeamOfCustomer implements TeamOfCustomer {

  private final JdbcClient jdbc;
  private final Customers customers;
  private final Orders orders;
  private final Territories territories;
  private final Teams teams;

  JdbcTeamOfCustomer(
      JdbcClient jdbc, Customers customers, Orders orders, Territories territories, Teams teams) {
    this.jdbc = jdbc;
    this.customers = customers;
    this.orders = orders;
    this.territories = territories;
    this.teams = teams;
  }

  @Override
  public Team of(String customerId) {
    return Optional.of(customerId)
        .filter(it -> !optedOut(it))
        .flatMap(this::regional)
        .orElseGet(teams::pool);
  }

  @Override
  public Optional<Team> regional(String customerId) {
    return postcode(customerId).flatMap(teams::of);
  }

  @Override
  public Optional<String> territoryOf(String customerId) {
    return postcode(customerId).flatMap(territories::of).map(Territory::id);
  }

  @Override
  public boolean optedOut(String customerId) {
    return jdbc.sql(
            """
            select opted_out from team_choice where customer_id = ? order by at desc limit 1
            """)
        .param(customerId)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  @Override
  public Optional<Agent> knownAgent(String customerId) {
    if (optedOut(customerId)) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            select a.* from agent a join (
              select served_by as agent_id, ended_at as at from callback
                where customer_id = :customer and served_by is not null
              union all
              select m.agent_id, m.at from thread_message m
                join conversation c on c.id = m.conversation_id
                where c.customer_id = :customer and m.agent_id is not null
            ) contact on contact.agent_id = a.id
            where a.active and a.team_id = :team order by contact.at desc limit 1
            """)
        .param("customer", customerId)
        .param("team", of(customerId).id())
        .query(JdbcTeams::agent)
        .optional();
  }

  @Override
  public String classOf(String customerId) {
    return jdbc.sql("select customer_class from customer where id = ?")
        .param(customerId)
        .query(String.class)
        .single();
  }

  private Optional<String> postcode(String customerId) {
    return customers
        .find(customerId)
        .flatMap(it -> Optional.ofNullable(it.address()))
        .or(
            () ->
                orders.ofCustomer(customerId).stream()
                    .map(it -> it.installationAddress())
                    .findFirst())
        .map(it -> it.postcode());
  }
}
