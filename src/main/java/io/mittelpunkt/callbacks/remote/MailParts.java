package io.mittelpunkt.callbacks.remote;

import io.mittelpunkt.callbacks.NewAttachment;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words and files of a mail, however deep they are nested; what is too much is left out. */
final class MailParts {

  private static final int DEEPEST = 10;
  private static final int MOST_PARTS = 100;
  private static final int MOST_FILES = 20;
  private static final int LONGEST_TEXT = 200_000;

  /** One more than is taken: what is longer is refused, and said so. */
  private static final int LONGEST_FILE = 5_000_001;

  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final List<NewAttachment> files = new ArrayList<>();
  private int parts;
  private boolean incomplete;

  /** Reads a mail or a part of one; what of it cannot be read is left out. */
  void read(Part part) {
    read(part, 0);
  }

  /** Whether a part could not be read. */
  boolean incomplete() {
    return incomplete;
  }

  /** The words; those of the HTML part where there are no others. */
  String text() {
    return plain.toString().isBlank() ? HtmlAsText.of(html.toString()) : plain.toString();
  }

  /** The files, at most {@value #MOST_FILES}. */
  List<NewAttachment> files() {
    return List.copyOf(files);
  }

  private void read(Part part, int depth) {
    if (depth > DEEPEST || ++parts > MOST_PARTS) {
      return;
    }
    try {
      readByType(part, depth);
    } catch (MessagingException | IOException | IllegalArgumentException e) {
      incomplete = true; // The other parts are read all the same.
    }
  }

  private void readByType(Part part, int depth) throws MessagingException, IOException {
    if (part.isMimeType("multipart/*")) {
      if (part.getContent() instanceof Multipart inner) {
        for (int i = 0; i < inner.getCount() && parts <= MOST_PARTS; i++) {
          read(inner.getBodyPart(i), depth + 1);
        }
      }
    } else if (isFile(part)) {
      keep(part);
    } else if (part.isMimeType("text/html")) {
      append(html, part);
    } else if (part.isMimeType("text/plain")) {
      append(plain, part);
    }
  }

  private static boolean isFile(Part part) throws MessagingException {
    return Part.ATTACHMENT.equalsIgnoreCase(disposition(part))
        || name(part) != null
        || !part.isMimeType("text/*");
  }

  private static @Nullable String disposition(Part part) {
    try {
      return part.getDisposition();
    } catch (MessagingException e) {
      return null; // Not readable: then the type decides.
    }
  }

  private static @Nullable String name(Part part) {
    try {
      String name = part.getFileName();
      return name == null ? null : MailReader.decoded(name);
    } catch (MessagingException e) {
      return null;
    }
  }

  private void keep(Part part) throws MessagingException, IOException {
    if (files.size() < MOST_FILES) {
      String name = name(part);
      files.add(new NewAttachment(name == null ? "" : name, bytes(part, LONGEST_FILE)));
    }
  }

  private static void append(StringBuilder text, Part part) throws MessagingException, IOException {
    int room = LONGEST_TEXT - text.length();
    if (room > 0) {
      String words = new String(bytes(part, room), charset(part));
      text.append(text.isEmpty() ? "" : "\n").append(words);
    }
  }

  private static byte[] bytes(Part part, int most) throws MessagingException, IOException {
    try (InputStream content = part.getInputStream()) {
      return content.readNBytes(most);
    }
  }

  private static Charset charset(Part part) throws MessagingException {
    try {
      String named = new ContentType(part.getContentType()).getParameter("charset");
      return named == null
          ? StandardCharsets.UTF_8
          : Charset.forName(MimeUtility.javaCharset(named));
    } catch (ParseException | IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
