package io.mittelpunkt.sandbox;

import io.mittelpunkt.sandbox.Messages.Sent;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a mail that SMTP brought and keeps it, once per {@code Message-ID}. */
@OnlyInDemo
@Component
class MailKeeper {

  private static final String ORDER = "X-Mittelpunkt-Order";

  private final Messages messages;

  MailKeeper(Messages messages) {
    this.messages = messages;
  }

  void keep(MimeMessage mail, String recipient) throws MessagingException {
    try {
      String key = Optional.ofNullable(mail.getMessageID()).orElse(UUID.randomUUID().toString());
      messages.keep(
          new Sent(
              Channel.MAIL,
              key,
              recipient,
              mail.getSubject(),
              content(mail, "text/plain"),
              content(mail, "text/html"),
              mail.getHeader(ORDER, null),
              mail.getHeader("Reply-To", null)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first part of a type, wherever it is nested. */
  private static @Nullable String content(Part part, String type)
      throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return part.getContent().toString();
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        String found = content(inner, type);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
