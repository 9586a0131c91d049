package io.mittelpunkt.support;

import io.mittelpunkt.notices.SendCode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What customers and other systems are told of an order, and what the engine keeps of people. */
@TestComponent
public class Told {

  private static final Pattern CODE = Pattern.compile("Ihr Code ist (\\d{6})\\D");

  private final JdbcClient jdbc;
  private final World world;
  private final SendCode sendCode;

  Told(JdbcClient jdbc, World world, SendCode sendCode) {
    this.jdbc = jdbc;
    this.world = world;
    this.sendCode = sendCode;
  }

  /** The templates of an order's notices to its customer, oldest first. */
  public List<String> notices(SteppedOrder order) {
    return jdbc.sql(
            """
            select template from notice where order_id = ? and staff_id is null order by created_at
            """)
        .param(order.id())
        .query(String.class)
        .list();
  }

  /** What the newest notice of a template says. */
  public Map<String, String> newest(SteppedOrder order, String template) {
    return jdbc
        .sql(
            """
            select p.key, p.value from (
              select parameters from notice where order_id = ? and template = ?
              order by created_at desc limit 1) n, jsonb_each_text(n.parameters) p
            """)
        .params(order.id(), template)
        .query((row, number) -> Map.entry(row.getString("key"), row.getString("value")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Sends what is in the outbox for an order. */
  public void send(SteppedOrder order) {
    jdbc.sql("select id::text from notice where order_id = ? and sent_at is null")
        .param(order.id())
        .query(String.class)
        .list()
        .forEach(world::send);
  }

  /** Has a code sent, and reads it in the customer's mailbox. */
  public String code(SteppedOrder order) {
    sendCode.send(order.id(), order.row().customerId());
    send(order);
    Matcher code = CODE.matcher(world.read("/sandbox/mailbox.json?orderId=" + order.id()));
    if (!code.find()) {
      throw new AssertionError("No code in the messages about " + order.id());
    }
    return code.group(1);
  }

  /** What other systems are told, oldest first. */
  public List<String> events(SteppedOrder order) {
    return jdbc.sql("select type || ': ' || about from order_event where order_id = ? order by seq")
        .param(order.id())
        .query(String.class)
        .list();
  }

  /** How often the engine keeps a form's field or its text, anywhere. */
  public int tracesInTheEngine(String name, String value) {
    return jdbc.sql(
            """
            select (select count(*) from act_ru_variable where name_ = :name or text_ = :value)
              + (select count(*) from act_hi_varinst where name_ = :name or text_ = :value)
              + (select count(*) from act_hi_detail where name_ = :name or text_ = :value)
              + (select count(*) from act_hi_dec_in where text_ = :value)
            """)
        .param("name", name)
        .param("value", value)
        .query(Integer.class)
        .single();
  }
}
