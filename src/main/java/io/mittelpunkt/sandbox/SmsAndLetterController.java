package io.mittelpunkt.sandbox;

import io.mittelpunkt.sandbox.Messages.Sent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The stand-ins for the SMS gateway and the print shop: what they are given is in the mailbox. */
@OnlyInDemo
@RestController
class SmsAndLetterController {

  private final Messages messages;

  SmsAndLetterController(Messages messages) {
    this.messages = messages;
  }

  record Sms(
      @NotBlank String key, @NotBlank String to, @NotBlank String text, @Nullable String orderId) {}

  record Letter(
      @NotBlank String key,
      @NotBlank String to,
      @NotBlank String subject,
      @NotBlank String text,
      @NotBlank String html,
      @Nullable String orderId) {}

  record Accepted(String key) {}

  @PostMapping("/sandbox/sms/messages")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Accepted send(@Valid @RequestBody Sms sms) {
    messages.keep(
        new Sent(Channel.SMS, sms.key(), sms.to(), null, sms.text(), null, sms.orderId(), null));
    return new Accepted(sms.key());
  }

  @PostMapping("/sandbox/letters")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Accepted print(@Valid @RequestBody Letter letter) {
    messages.keep(
        new Sent(
            Channel.LETTER,
            letter.key(),
            letter.to(),
            letter.subject(),
            letter.text(),
            letter.html(),
            letter.orderId(),
            null));
    return new Accepted(letter.key());
  }
}
