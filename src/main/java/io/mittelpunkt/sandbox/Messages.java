package io.mittelpunkt.sandbox;

import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** All that customers were sent, each message once per key and recipient. */
@OnlyInDemo
@Component
class Messages {

  private static final String COLUMNS =
      "select id::text as id, channel, recipient as \"to\", subject, text, html, sent_at, order_id,"
          + " reply_to"
          + " from sandbox_message ";

  private final JdbcClient jdbc;
  private final MovableClock clock;

  Messages(JdbcClient jdbc, MovableClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A message as the mailbox shows it; a mail and a letter have a subject, an SMS has none. */
  record Message(
      String id,
      Channel channel,
      String to,
      @Nullable String subject,
      @Nullable String text,
      @Nullable String html,
      Instant sentAt,
      @Nullable String orderId,
      @Nullable String replyTo) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    /** The text as HTML whose links can be followed: an SMS has no other. */
    public @Nullable String linkedText() {
      return text == null
          ? null
          : LINK.matcher(HtmlUtils.htmlEscape(text)).replaceAll("<a href=\"$0\">$0</a>");
    }
  }

  /** A message to be kept. */
  record Sent(
      Channel channel,
      String key,
      String to,
      @Nullable String subject,
      @Nullable String text,
      @Nullable String html,
      @Nullable String orderId,
      @Nullable String replyTo) {}

  /** Keeps a message; the same key for the same recipient is the same message. */
  void keep(Sent sent) {
    jdbc.sql(
            """
            insert into sandbox_message
              (channel, key, recipient, subject, text, html, sent_at, order_id, reply_to)
            values (:channel, :key, :to, :subject, :text, :html, :now, :orderId, :replyTo)
            on conflict (channel, key, recipient) do nothing
            """)
        .param("channel", sent.channel().name())
        .param("key", sent.key())
        .param("to", sent.to())
        .param("subject", sent.subject())
        .param("text", sent.text())
        .param("html", sent.html())
        .param("orderId", sent.orderId())
        .param("replyTo", sent.replyTo())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * The messages, newest first.
   *
   * @param orderId only those about this order; null for all
   */
  List<Message> list(@Nullable String orderId) {
    return jdbc.sql(
            COLUMNS
                + "where cast(:orderId as text) is null or order_id = :orderId"
                + " order by sent_at desc, sandbox_message.id desc")
        .param("orderId", orderId)
        .query(Message.class)
        .list();
  }

  Optional<Message> find(long id) {
    return jdbc.sql(COLUMNS + "where id = :id").param("id", id).query(Message.class).optional();
  }
}
