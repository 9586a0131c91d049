package io.mittelpunkt.sandbox;

import io.mittelpunkt.sandbox.Messages.Message;
import java.util.Objects;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Answers mails as a customer's mail program does: over SMTP, with the mail quoted below. */
@OnlyInDemo
@Component
class AnswerMails {

  private final JavaMailSender sender;

  AnswerMails(JavaMailSender sender) {
    this.sender = sender;
  }

  /**
   * Answers a mail.
   *
   * @param mail says where answers go
   * @param text what the customer writes
   */
  void send(Message mail, String text) {
    SimpleMailMessage answer = new SimpleMailMessage();
    answer.setFrom(mail.to());
    answer.setTo(Objects.requireNonNull(mail.replyTo()));
    answer.setSubject("Re: " + mail.subject());
    String quoted =
        String.valueOf(mail.text())
            .lines()
            .map(line -> "> " + line + "\n")
            .reduce("", String::concat);
    answer.setText(text + "\n\nOn " + mail.sentAt() + " the service team wrote:\n" + quoted);
    sender.send(answer);
  }
}
