package io.mittelpunkt.callbacks.remote;

import io.mittelpunkt.callbacks.IncomingMail;
import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a mail, whoever wrote it and however it is broken. */
final class MailReader {

  private static final int MOST_HEADERS = 300;
  private static final int LONGEST_LINE = 2_000;
  private static final int LONGEST_ADDRESS = 320;
  private static final int MOST_RECIPIENTS = 50;

  /** Those that the servers on the way wrote come first: they name this very copy. */
  private static final List<String> RECIPIENTS =
      List.of("delivered-to", "x-original-to", "envelope-to", "to", "cc");

  private MailReader() {}

  /**
   * Reads a mail.
   *
   * @param fingerprint of it
   * @param tooLarge its body is left alone
   * @throws MessagingException when it is no mail
   */
  static IncomingMail read(MimeMessage mail, byte[] fingerprint, boolean tooLarge)
      throws MessagingException {
    Map<String, List<String>> headers = headers(mail);
    MailParts parts = new MailParts();
    if (!tooLarge) {
      parts.read(mail);
    }
    return new IncomingMail(
        fingerprint,
        headers,
        recipients(headers),
        sender(headers),
        parts.text(),
        parts.files(),
        tooLarge,
        parts.incomplete());
  }

  /** The addresses that a mail was sent to, those of its envelope first. */
  static List<String> recipients(MimeMessage mail) throws MessagingException {
    return recipients(headers(mail));
  }

  private static List<String> recipients(Map<String, List<String>> headers) {
    return RECIPIENTS.stream()
        .flatMap(name -> headers.getOrDefault(name, List.of()).stream())
        .flatMap(MailReader::addresses)
        .limit(MOST_RECIPIENTS)
        .toList();
  }

  private static @Nullable String sender(Map<String, List<String>> headers) {
    return headers.getOrDefault("from", List.of()).stream()
        .flatMap(MailReader::addresses)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, List<String>> headers(MimeMessage mail) throws MessagingException {
    Map<String, List<String>> headers = new HashMap<>();
    int left = MOST_HEADERS;
    for (Header one : Collections.list(mail.getAllHeaders())) {
      if (left-- == 0) {
        break;
      }
      String value = one.getValue() == null ? "" : one.getValue();
      headers
          .computeIfAbsent(one.getName().toLowerCase(Locale.ROOT), it -> new ArrayList<>())
          .add(value.substring(0, Math.min(value.length(), LONGEST_LINE)));
    }
    return headers;
  }

  private static Stream<String> addresses(String line) {
    try {
      return Stream.of(InternetAddress.parseHeader(MimeUtility.unfold(line), false))
          .map(MailReader::plain)
          .filter(it -> it.length() <= LONGEST_ADDRESS);
    } catch (AddressException e) {
      return Stream.empty();
    }
  }

  private static String plain(Address address) {
    String text = address instanceof InternetAddress it ? it.getAddress() : address.toString();
    return text == null ? "" : text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}<>\\s]+", "");
  }

  /** A header's words, whatever they are written in. */
  static String decoded(String raw) {
    try {
      return MimeUtility.decodeText(raw);
    } catch (UnsupportedEncodingException e) {
      return raw;
    }
  }
}
