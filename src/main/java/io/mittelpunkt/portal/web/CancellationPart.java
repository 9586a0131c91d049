package io.mittelpunkt.portal.web;

import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.provisioning.Cancellation;
import io.mittelpunkt.provisioning.Cancellations;
import io.mittelpunkt.provisioning.Lines;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whether an order can be cancelled, and where a cancellation stands. */
@Component
class CancellationPart {

  private final Cancellations cancellations;
  private final Lines lines;
  private final Journal journal;
  private final MessageSource texts;

  CancellationPart(Cancellations cancellations, Lines lines, Journal journal, MessageSource texts) {
    this.cancellations = cancellations;
    this.lines = lines;
    this.journal = journal;
    this.texts = texts;
  }

  /**
   * The cancellation.
   *
   * @param state where it stands, if one was asked for
   * @param reason why it was too late, if it was
   * @param sendBack whether the modem is to be sent back
   * @param possible whether one can be asked for now
   * @param active whether the line is active, and the contract is ended in another way
   */
  record View(
      @Nullable String state,
      @Nullable String reason,
      boolean sendBack,
      boolean possible,
      boolean active) {

    /** Whether it was taken, and no day is owed any more. */
    public boolean isOver() {
      return "accepted".equals(state) || "done".equals(state);
    }
  }

  /** The cancellation of an order. */
  View of(OpenedOrder opened) {
    Optional<Cancellation> newest = cancellations.newestOf(opened.id());
    boolean active = lines.of(opened.id()).activatedAt() != null;
    return new View(
        newest.map(cancellation -> cancellation.state().code()).orElse(null),
        newest
            .map(Cancellation::refusal)
            .map(refusal -> texts.getMessage("reason." + refusal, null, opened.language()))
            .orElse(null),
        newest.isPresent()
            && journal.of(opened.id()).stream().anyMatch(line -> line.what().equals("returnAsked")),
        opened.isOpen() && !active,
        active && newest.isEmpty());
  }
}
