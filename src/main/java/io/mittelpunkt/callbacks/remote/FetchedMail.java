package io.mittelpunkt.callbacks.remote;

import io.mittelpunkt.callbacks.IncomingMail;
import io.mittelpunkt.callbacks.TakeMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;

/** A mail on the server. */
final class FetchedMail {

  /** Files of 10 MB take a third more in a mail; what is larger is not fetched. */
  static final int LARGEST = 20_000_000;

  private final IMAPMessage onServer;

  FetchedMail(IMAPMessage onServer) {
    this.onServer = onServer;
  }

  /**
   * Reads it and hands it over; one that nobody could read is noted. Only what leads to a thread is
   * fetched with its body.
   *
   * @return false when it is to come again
   * @throws MessagingException when the server does not give it
   */
  boolean takenBy(TakeMail takeMail) throws MessagingException {
    onServer.setPeek(true);
    byte[] headers = headers();
    List<String> recipients = recipients(headers);
    if (takeMail.isToWait(recipients)) {
      return false;
    }
    boolean whole = onServer.getSize() <= LARGEST && takeMail.leadsToThread(recipients);
    byte[] raw = whole ? fetched() : headers;
    byte[] fingerprint = fingerprint(raw);
    IncomingMail mail;
    try {
      mail = MailReader.read(parsed(raw), fingerprint, !whole);
    } catch (MessagingException | IllegalArgumentException e) {
      takeMail.noteUnreadable(fingerprint);
      return true;
    }
    takeMail.take(mail);
    return true;
  }

  private static List<String> recipients(byte[] headers) {
    try {
      return MailReader.recipients(parsed(headers));
    } catch (MessagingException | IllegalArgumentException e) {
      return List.of();
    }
  }

  private static MimeMessage parsed(byte[] raw) throws MessagingException {
    Session none = Session.getInstance(new Properties());
    return new MimeMessage(none, new ByteArrayInputStream(raw));
  }

  private byte[] headers() throws MessagingException {
    StringBuilder headers = new StringBuilder();
    for (String line : Collections.list(onServer.getAllHeaderLines())) {
      headers.append(line).append("\r\n");
    }
    return headers.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private byte[] fetched() throws MessagingException {
    try (InputStream whole = onServer.getMimeStream()) {
      return whole.readNBytes(LARGEST);
    } catch (IOException e) {
      throw new MessagingException("broke off", e);
    }
  }

  private byte[] fingerprint(byte[] raw) throws MessagingException {
    try {
      MessageDigest sum = MessageDigest.getInstance("SHA-256");
      add(sum, onServer.getHeader("Message-ID", null));
      add(sum, onServer.getHeader("From", null));
      int body = bodyOf(raw);
      sum.update(raw, body, raw.length - body);
      return sum.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Each Java platform has SHA-256", e);
    }
  }

  private static void add(MessageDigest sum, @Nullable String header) {
    sum.update((header == null ? "" : header).getBytes(StandardCharsets.UTF_8));
    sum.update((byte) 0);
  }

  /** Where the body begins: what servers write above it differs from one copy to the next. */
  private static int bodyOf(byte[] raw) {
    for (int i = 0; i + 1 < raw.length; i++) {
      if (raw[i] == '\n'
          && (raw[i + 1] == '\n'
              || (raw[i + 1] == '\r' && i + 2 < raw.length && raw[i + 2] == '\n'))) {
        return i;
      }
    }
    return 0;
  }
}
