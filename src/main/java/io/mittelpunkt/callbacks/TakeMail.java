package io.mittelpunkt.callbacks;

import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a mail into the thread that its signed address leads to. Whoever sent it learns nothing of
 * what came of it: an answer to a forged address would tell that it was tried.
 */
@Service
public class TakeMail {

  /** Mails of a thread; beyond it something talks with itself, and the others wait unread. */
  static final int MOST_AN_HOUR = 20;

  private final InboundMails inboundMails;
  private final SignedReplyAddresses addresses;
  private final Conversations conversations;
  private final MailIntoWords mailIntoWords;
  private final AddToThread addToThread;
  private final MovableClock clock;

  TakeMail(
      InboundMails inboundMails,
      SignedReplyAddresses addresses,
      Conversations conversations,
      MailIntoWords mailIntoWords,
      AddToThread addToThread,
      MovableClock clock) {
    this.inboundMails = inboundMails;
    this.addresses = addresses;
    this.conversations = conversations;
    this.mailIntoWords = mailIntoWords;
    this.addToThread = addToThread;
    this.clock = clock;
  }

  /** What came of a mail; the small words stand in {@code inbound_mail}. */
  public enum Outcome {
    /** It stands in its thread. */
    TAKEN("taken"),
    /** It came before. */
    KNOWN("known"),
    /** It was sent to no address of a thread. */
    NO_ADDRESS("noAddress"),
    /** Its address is not one that we signed: made up, cut off, or another thread's. */
    FORGED("forged"),
    /** We signed its address, and the thread is gone. */
    NO_THREAD("noThread"),
    /** A machine wrote it. */
    AUTOMATIC("automatic"),
    /** Nothing was in it. */
    EMPTY("empty"),
    /** It could not be read at all. */
    UNREADABLE("unreadable");

    private final String code;

    Outcome(String code) {
      this.code = code;
    }
  }

  /**
   * Whether a mail leads to a thread; what another one says need not be read.
   *
   * @param recipients the addresses that it was sent to
   */
  public boolean leadsToThread(List<String> recipients) {
    return threadOf(recipients).isPresent();
  }

  /**
   * Whether a mail stays where it is for now: its thread had {@value #MOST_AN_HOUR} within an hour.
   * It is neither noted nor answered, and comes again when the hour is over.
   *
   * @param recipients the addresses that it was sent to
   */
  public boolean isToWait(List<String> recipients) {
    Instant hourAgo = clock.instant().minus(Duration.ofHours(1));
    return threadOf(recipients)
        .filter(it -> conversations.countMailsSince(it, hourAgo) >= MOST_AN_HOUR)
        .isPresent();
  }

  /** Takes a mail, once however often it is brought. */
  @Transactional
  public Outcome take(IncomingMail mail) {
    if (!inboundMails.note(mail.fingerprint())) {
      return Outcome.KNOWN;
    }
    if (AutomaticMail.is(mail)) {
      return settle(mail, Outcome.AUTOMATIC);
    }
    Optional<String> signed = threadOf(mail.recipients());
    if (signed.isEmpty()) {
      boolean meant = mail.recipients().stream().anyMatch(code()::isMeant);
      return settle(mail, meant ? Outcome.FORGED : Outcome.NO_ADDRESS);
    }
    if (conversations.find(signed.get()).isEmpty()) {
      return settle(mail, Outcome.NO_THREAD);
    }
    return into(conversations.lock(signed.get()), mail);
  }

  /** Notes a mail that could not be read, so that it is not tried for ever. */
  @Transactional
  public void noteUnreadable(byte[] fingerprint) {
    if (inboundMails.note(fingerprint)) {
      inboundMails.settle(fingerprint, Outcome.UNREADABLE.code, null);
    }
  }

  private Outcome into(Conversation thread, IncomingMail mail) {
    Optional<MailIntoWords.Said> said = mailIntoWords.of(thread.customerId(), mail);
    if (said.isEmpty()) {
      return settle(mail, Outcome.EMPTY);
    }
    List<StoredAttachment> files = said.get().files();
    ThreadMessage message =
        addToThread.add(thread, said.get().text(), "mail", said.get().sender(), files);
    inboundMails.settle(mail.fingerprint(), Outcome.TAKEN.code, message.id());
    return Outcome.TAKEN;
  }

  private Optional<String> threadOf(List<String> recipients) {
    return recipients.stream().flatMap(it -> code().threadOf(it).stream()).findFirst();
  }

  private Outcome settle(IncomingMail mail, Outcome outcome) {
    inboundMails.settle(mail.fingerprint(), outcome.code, null);
    return outcome;
  }

  private ReplyCode code() {
    return addresses
        .code()
        .orElseThrow(() -> new IllegalStateException("A mail came in, and no inbox is read"));
  }
}
