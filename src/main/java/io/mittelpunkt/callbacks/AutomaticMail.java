package io.mittelpunkt.callbacks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells mails of machines from those of people (RFC 3834, and what is usual beside it): answering
 * them begins a loop, and nobody waits for the answer.
 */
final class AutomaticMail {

  private static final Set<String> BULK = Set.of("bulk", "junk", "list", "auto_reply");

  private static final List<String> ONLY_MACHINES =
      List.of(
          "x-auto-response-suppress",
          "x-autoreply",
          "x-autorespond",
          "x-auto-reply-from",
          "x-failed-recipients",
          // One of our own that came back.
          "x-mittelpunkt-order");

  private static final Set<String> MACHINES =
      Set.of("mailer-daemon", "postmaster", "noreply", "no-reply", "donotreply", "do-not-reply");

  private AutomaticMail() {}

  /** Whether no person wrote this mail to us. */
  static boolean is(IncomingMail mail) {
    return values(mail, "auto-submitted").anyMatch(value -> !value.equals("no"))
        || values(mail, "precedence").anyMatch(BULK::contains)
        || ONLY_MACHINES.stream().anyMatch(name -> !mail.header(name).isEmpty())
        || mail.headers().keySet().stream().anyMatch(name -> name.startsWith("list-"))
        || values(mail, "return-path").anyMatch(value -> value.equals("<>"))
        || values(mail, "content-type").anyMatch(value -> value.equals("multipart/report"))
        || isMachine(mail.sender() == null ? "" : mail.sender());
  }

  private static boolean isMachine(String sender) {
    int at = sender.indexOf('@');
    return MACHINES.contains(sender.substring(0, Math.max(0, at)).toLowerCase(Locale.ROOT));
  }

  /** What stands before a parameter or a comment, in small letters. */
  private static Stream<String> values(IncomingMail mail, String name) {
    return mail.header(name).stream()
        .map(line -> line.split("[;(]", 2)[0].strip().toLowerCase(Locale.ROOT));
  }
}
