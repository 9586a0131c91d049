package io.mittelpunkt.desk;

import io.mittelpunkt.callbacks.Conversations;
import io.mittelpunkt.callbacks.StoredAttachment;
import io.mittelpunkt.callbacks.ThreadMessage;
import io.mittelpunkt.engine.StaffMember;
import io.mittelpunkt.engine.StaffTexts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a customer and we wrote to each other, for whoever looks at him. */
@Service
public class CustomerThread {

  private static final int SHOWN = 50;

  private final Conversations conversations;
  private final CustomerThreads threads;
  private final CaseLooks looks;
  private final DeskTexts texts;
  private final StaffTexts staffTexts;

  CustomerThread(
      Conversations conversations,
      CustomerThreads threads,
      CaseLooks looks,
      DeskTexts texts,
      StaffTexts staffTexts) {
    this.conversations = conversations;
    this.threads = threads;
    this.looks = looks;
    this.texts = texts;
    this.staffTexts = staffTexts;
  }

  /**
   * The thread as it is read.
   *
   * @param id its number; null when nobody wrote yet
   * @param waits whether a question of his waits for us, and since when
   * @param messages the newest fifty, the oldest of them first
   */
  public record Shown(@Nullable String id, @Nullable String waits, List<Line> messages) {}

  /**
   * A message.
   *
   * @param who who wrote it, when and how
   * @param incoming whether the customer did
   * @param paragraphs the text, to the letter
   * @param files what came with it
   */
  public record Line(String who, boolean incoming, List<String> paragraphs, List<File> files) {}

  /** A file that can be downloaded; how long it is in words. */
  public record File(String id, String name, String size) {}

  /** The thread of a customer. */
  @Transactional(readOnly = true)
  public Shown of(String customerId) {
    return threads
        .of(customerId)
        .flatMap(conversations::find)
        .map(
            it ->
                new Shown(
                    it.id(),
                    it.waitsSince() == null
                        ? null
                        : texts.filled("customer.thread.waits", staffTexts.moment(it.waitsSince())),
                    conversations.messages(it.id(), SHOWN).stream().map(this::line).toList()))
        .orElseGet(() -> new Shown(null, null, List.of()));
  }

  /** A file of his thread, if it is one; that somebody took it is recorded with it. */
  @Transactional
  public Optional<StoredAttachment> file(String customerId, String fileId, StaffMember reader) {
    Optional<StoredAttachment> file =
        conversations.attachment(fileId).filter(it -> it.customerId().equals(customerId));
    file.ifPresent(it -> looks.openedCustomer(reader.id(), "customer", customerId));
    return file;
  }

  private Line line(ThreadMessage message) {
    return new Line(
        texts.filled(
            message.incoming() ? "customer.thread.from" : "customer.thread.to",
            staffTexts.moment(message.at()),
            message.agentName() == null ? "" : message.agentName(),
            texts.get("customer.thread.via." + message.via())),
        message.incoming(),
        message.body().lines().filter(it -> !it.isBlank()).toList(),
        message.attachments().stream()
            .map(
                it ->
                    new File(
                        it.id(),
                        it.name(),
                        texts.filled("customer.thread.size", Math.max(1, it.bytes() / 1024))))
            .toList());
  }
}
