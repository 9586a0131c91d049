package io.mittelpunkt.notices;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.PostalAddress;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Sends a notice from the outbox: words, link and address are those of the moment of sending. */
@Service
public class SendNotice {

  /** The template that carries a code. */
  static final String CODE = "customerCode";

  private final Outbox outbox;
  private final HoldBack holdBack;
  private final Customers customers;
  private final CustomerLinks links;
  private final CustomerCodes codes;
  private final StaffAddresses staff;
  private final NoticeTexts texts;
  private final List<WordsAtSending> wordsAtSending;
  private final ReplyAddresses replyAddresses;
  private final Map<Channel, Outlet> outlets;
  private final ApplicationEventPublisher events;
  private final Locale staffLanguage;
  private final ZoneId staffZone;

  SendNotice(
      Outbox outbox,
      HoldBack holdBack,
      Customers customers,
      CustomerLinks links,
      CustomerCodes codes,
      StaffAddresses staff,
      NoticeTexts texts,
      List<WordsAtSending> wordsAtSending,
      ReplyAddresses replyAddresses,
      List<Outlet> outlets,
      ApplicationEventPublisher events,
      @Value("${mittelpunkt.staff-language}") Locale staffLanguage,
      @Value("${mittelpunkt.staff-zone}") ZoneId staffZone) {
    this.outbox = outbox;
    this.holdBack = holdBack;
    this.customers = customers;
    this.links = links;
    this.codes = codes;
    this.staff = staff;
    this.texts = texts;
    this.wordsAtSending = wordsAtSending;
    this.replyAddresses = replyAddresses;
    this.events = events;
    this.staffLanguage = staffLanguage;
    this.staffZone = staffZone;
    this.outlets = outlets.stream().collect(Collectors.toMap(Outlet::channel, Function.identity()));
  }

  /**
   * Sends a notice; one that left already stays where it is, and one that is no longer true after
   * it was held back is not told.
   *
   * @return when to look again at one that must not leave now; empty: it is done with
   * @throws RuntimeException when it could not be handed over; the outbox tries again
   */
  public Optional<Instant> send(UUID id) {
    Notice notice = outbox.unsent(id).orElse(null);
    if (notice == null) {
      return Optional.empty();
    }
    if (holdBack.concerns(notice)) {
      if (!holdBack.stillTrue(notice)) {
        outbox.drop(id);
        return Optional.empty();
      }
      Optional<Instant> later = holdBack.until(notice);
      if (later.isPresent()) {
        return later;
      }
    }
    if (notice.customerId() != null) {
      toCustomer(withSecrets(notice), customers.get(notice.customerId()));
    } else {
      toStaff(notice);
    }
    return Optional.empty();
  }

  private void toCustomer(Notice notice, Customer customer) {
    URI link = links.mint(customer.id(), notice.orderId());
    Locale language = texts.languageOf(notice, customer.language());
    RenderedNotice words = texts.render(notice, customer.name(), language, customer.zone(), link);
    Channel channel = Channel.reaching(customer);
    leave(
        notice,
        channel,
        addressOf(customer, channel),
        channel == Channel.MAIL ? answerable(words, customer, language) : words);
    events.publishEvent(new NoticeLeft(notice, channel, language));
  }

  /** What nobody but the reader may ever see is made at sending and stands in no outbox. */
  private Notice withSecrets(Notice notice) {
    if (notice.template().equals(CODE)) {
      return notice.with("code", codes.mint(notice.orderId()));
    }
    Notice whole = notice;
    for (WordsAtSending words : wordsAtSending) {
      for (Map.Entry<String, String> word : words.of(notice).entrySet()) {
        whole = whole.with(word.getKey(), word.getValue());
      }
    }
    return whole;
  }

  private RenderedNotice answerable(RenderedNotice words, Customer customer, Locale language) {
    return replyAddresses
        .of(customer.id())
        .map(to -> words.answeredBy(new RenderedNotice.Reply(to, texts.replyMarker(language))))
        .orElse(words);
  }

  private void toStaff(Notice notice) {
    String mail =
        staff
            .mailOf(notice.staffId())
            .orElseThrow(() -> new IllegalStateException("No mail address: " + notice.staffId()));
    RenderedNotice words = texts.render(notice, notice.staffId(), staffLanguage, staffZone, null);
    leave(notice, Channel.MAIL, mail, words);
  }

  private void leave(Notice notice, Channel channel, String to, RenderedNotice words) {
    try {
      outlets.get(channel).send(notice.key(), to, words, notice.orderId());
    } catch (RuntimeException e) {
      // What servers answer repeats addresses and names, and would stand in the log.
      throw new NoticeNotTaken(channel, e.getClass().getSimpleName());
    }
    outbox.markSent(notice.id(), channel);
  }

  private static String addressOf(Customer customer, Channel channel) {
    return switch (channel) {
      case MAIL -> customer.email();
      case SMS -> customer.phone();
      case LETTER -> {
        PostalAddress address = customer.address();
        yield address == null
            ? customer.name()
            : String.join(
                "\n", customer.name(), address.street(), address.postcode() + " " + address.city());
      }
    };
  }
}
