package io.mittelpunkt.sandbox;

import io.mittelpunkt.sandbox.Messages.Message;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The mailbox of all the demo's customers, for people and for programs. */
@OnlyInDemo
@Controller
class MailboxController {

  // As sent, but in a cage: a letter is shown and printed, it runs nothing.
  private static final String CAGE =
      "sandbox allow-modals; default-src 'none'; " + "style-src 'unsafe-inline'; img-src data:";

  private final Messages messages;
  private final AnswerMails answers;
  private final String smtpServer;

  MailboxController(
      Messages messages, AnswerMails answers, @Value("${spring.mail.host:}") String smtpServer) {
    this.messages = messages;
    this.answers = answers;
    this.smtpServer = smtpServer;
  }

  @GetMapping("/sandbox/mailbox.json")
  @ResponseBody
  List<Message> list(@RequestParam(required = false) @Nullable String orderId) {
    return messages.list(orderId);
  }

  @GetMapping("/sandbox/mailbox")
  String page(
      @RequestParam(required = false) @Nullable String orderId,
      @RequestParam(required = false) @Nullable String answered,
      Model model) {
    model.addAttribute("answered", answered);
    model.addAttribute("messages", messages.list(orderId));
    model.addAttribute("orderId", orderId);
    model.addAttribute("smtpServer", smtpServer);
    return "sandbox/mailbox";
  }

  /** The customer answers a mail: with a real one, to where it says that answers go. */
  @PostMapping("/sandbox/mailbox/{id:\\d{1,18}}/answer")
  ResponseEntity<String> answer(@PathVariable long id, @RequestParam String text) {
    return messages
        .find(id)
        .filter(message -> message.replyTo() != null && !text.isBlank())
        .map(
            message -> {
              answers.send(message, text);
              return ResponseEntity.status(HttpStatus.SEE_OTHER)
                  .header(HttpHeaders.LOCATION, "/sandbox/mailbox?answered=" + id)
                  .<String>build();
            })
        .orElse(ResponseEntity.notFound().build());
  }

  /** A letter alone on its sheet, as the print shop would print it. */
  @GetMapping("/sandbox/mailbox/{id:\\d{1,18}}")
  ResponseEntity<String> letter(@PathVariable long id) {
    return messages
        .find(id)
        .filter(message -> message.html() != null)
        .map(
            message ->
                ResponseEntity.ok()
                    .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                    .header("Content-Security-Policy", CAGE)
                    .body(message.html()))
        .orElse(ResponseEntity.notFound().build());
  }
}
