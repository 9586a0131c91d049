package io.mittelpunkt.notices.remote;

import io.mittelpunkt.notices.Channel;
import io.mittelpunkt.notices.Outlet;
import io.mittelpunkt.notices.RenderedNotice;
import io.mittelpunkt.shared.Secrets;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Mail over SMTP, as plain text and HTML. */
@Component
class MailOutlet implements Outlet {

  private final JavaMailSender sender;
  private final ITemplateEngine templates;
  private final String from;

  MailOutlet(
      JavaMailSender sender,
      ITemplateEngine templates,
      @Value("${mittelpunkt.mail.from}") String from) {
    this.sender = sender;
    this.templates = templates;
    this.from = from;
  }

  @Override
  public Channel channel() {
    return Channel.MAIL;
  }

  @Override
  public void send(String key, String to, RenderedNotice words, @Nullable String orderId) {
    sender.send(message -> write(message, key, to, words, orderId));
  }

  private static String text(RenderedNotice words) {
    return words.reply() == null
        ? words.plainText()
        : words.reply().marker() + "\n\n" + words.plainText();
  }

  private void write(
      MimeMessage message, String key, String to, RenderedNotice words, @Nullable String orderId)
      throws MessagingException {
    MimeMessageHelper mail = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
    mail.setFrom(from);
    mail.setTo(to);
    mail.setSubject(words.subject());
    Context context = new Context(words.language());
    context.setVariable("words", words);
    mail.setText(text(words), templates.process("notices/mail", context));
    if (words.reply() != null) {
      mail.setReplyTo(words.reply().address());
    }
    // The same for each try: a mail server or reader can tell a repetition.
    message.setHeader(
        "Message-ID", "<" + HexFormat.of().formatHex(Secrets.hash(key)) + "@mittelpunkt>");
    message.setHeader("Auto-Submitted", "auto-generated");
    if (orderId != null) {
      message.setHeader("X-Mittelpunkt-Order", orderId);
    }
  }
}
