package io.mittelpunkt.customers.store;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.shared.MovableClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCustomers implements Customers {

  private final JdbcClient jdbc;
  private final MovableClock clock;

  JdbcCustomers(JdbcClient jdbc, MovableClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Optional<Customer> find(String id) {
    return jdbc.sql("select * from customer where id = ?")
        .param(id)
        .query((row, number) -> customer(row))
        .optional();
  }

  @Override
  public boolean open(Customer customer) {
    PostalAddress address = customer.address();
    return jdbc.sql(
                """
                insert into customer
                  (id, name, language, zone, email, phone, street, postcode, city, birth_date, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do nothing
                """)
            .params(
                customer.id(),
                customer.name(),
                customer.language().toLanguageTag(),
                customer.zone().getId(),
                customer.email(),
                customer.phone(),
                address == null ? null : address.street(),
                address == null ? null : address.postcode(),
                address == null ? null : address.city(),
                customer.birthDate(),
                clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  @Override
  public void remember(String id, Detail detail, String value) {
    switch (detail) {
      case BIRTH_DATE ->
          jdbc.sql("update customer set birth_date = coalesce(birth_date, ?) where id = ?")
              .params(LocalDate.parse(value), id)
              .update();
      case CONTACT_PHONE ->
          jdbc.sql("update customer set phone = coalesce(phone, ?) where id = ?")
              .params(value, id)
              .update();
    }
  }

  @Override
  public Optional<Customer> reachedAs(String name, @Nullable String email, @Nullable String phone) {
    return jdbc.sql(
            """
            select * from customer where lower(name) = lower(:name)
              and (lower(email) = lower(:email) or phone = :phone)
            order by created_at limit 1
            """)
        .param("name", name)
        .param("email", email, Types.VARCHAR)
        .param("phone", phone, Types.VARCHAR)
        .query((row, number) -> customer(row))
        .optional();
  }

  @Override
  public void forget(String id) {
    jdbc.sql("delete from customer where id = ?").param(id).update();
  }

  private static Customer customer(ResultSet row) throws SQLException {
    String street = row.getString("street");
    return new Customer(
        row.getString("id"),
        row.getString("name"),
        Locale.forLanguageTag(row.getString("language")),
        ZoneId.of(row.getString("zone")),
        row.getString("email"),
        row.getString("phone"),
        street == null
            ? null
            : new PostalAddress(street, row.getString("postcode"), row.getString("city")),
        row.getObject("birth_date", LocalDate.class));
  }
}
