package io.mittelpunkt.callbacks.store;

import io.mittelpunkt.callbacks.AttachmentInfo;
import io.mittelpunkt.callbacks.StoredAttachment;
import io.mittelpunkt.callbacks.ThreadMessage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads messages and what came with them. */
final class ThreadRows {

  private static final String FILE = "id, message_id, name, media_type, length(content) as bytes";

  private final JdbcClient jdbc;

  ThreadRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A file beside the message that it came with. */
  private record FileOf(String messageId, AttachmentInfo info) {}

  List<ThreadMessage> messages(String condition, Object... parameters) {
    Map<String, List<AttachmentInfo>> files =
        jdbc
            .sql(
                "select "
                    + FILE
                    + " from attachment where message_id in (select id from thread_message "
                    + condition
                    + ") order by id")
            .params(parameters)
            .query((row, number) -> new FileOf(row.getString("message_id"), info(row)))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    FileOf::messageId, Collectors.mapping(FileOf::info, Collectors.toList())));
    return jdbc.sql("select * from thread_message " + condition)
        .params(parameters)
        .query((row, number) -> message(row, files))
        .list();
  }

  Optional<StoredAttachment> attachment(String id) {
    return jdbc.sql(
            """
            select attachment.id, name, media_type, length(content) as bytes, content, customer_id
            from attachment
              join thread_message on thread_message.id = message_id
              join conversation on conversation.id = conversation_id
            where attachment.id = ?
            """)
        .param(id)
        .query(
            (row, number) ->
                new StoredAttachment(
                    info(row), row.getString("customer_id"), row.getBytes("content")))
        .optional();
  }

  private static ThreadMessage message(ResultSet row, Map<String, List<AttachmentInfo>> files)
      throws SQLException {
    String id = row.getString("id");
    return new ThreadMessage(
        id,
        row.getBoolean("incoming"),
        row.getString("via"),
        row.getString("agent_id"),
        row.getString("agent_name"),
        row.getString("sender"),
        row.getString("body"),
        row.getBoolean("question"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        files.getOrDefault(id, List.of()));
  }

  private static AttachmentInfo info(ResultSet row) throws SQLException {
    return new AttachmentInfo(
        row.getString("id"),
        row.getString("name"),
        row.getString("media_type"),
        row.getInt("bytes"));
  }
}
