package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.CheckAttachments.Checked;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.shared.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What of a mail goes into its thread; what does not is said there. */
@Component
class MailIntoWords {

  private static final int LONGEST_OF_OURS = 1_500;
  private static final int LONGEST_OF_HIS = ThreadMessage.LONGEST - LONGEST_OF_OURS - 2;

  private final Customers customers;
  private final MessageSource texts;
  private final String servicePhone;

  MailIntoWords(
      Customers customers,
      MessageSource texts,
      @Value("${mittelpunkt.service-phone}") String servicePhone) {
    this.customers = customers;
    this.texts = texts;
    this.servicePhone = servicePhone;
  }

  /**
   * What somebody said in a mail.
   *
   * @param text his words, and ours about what is missing
   * @param sender where it came from, when that is not the address that we know of him
   * @param files that are kept
   */
  record Said(String text, @Nullable String sender, List<StoredAttachment> files) {}

  /** Empty when a mail says nothing at all. */
  Optional<Said> of(String customerId, IncomingMail mail) {
    Customer customer = customers.get(customerId);
    Locale language = Languages.nearest(customer.language());
    Checked files = CheckAttachments.check(customerId, mail.attachments());
    String own = ThreadText.readable(QuotedHistory.cut(mail.text()));
    List<String> ours = ours(mail, own, files, language);
    if (own.isEmpty() && ours.isEmpty()) {
      return Optional.empty();
    }
    String notes = ThreadText.cut(String.join("\n", ours), LONGEST_OF_OURS);
    String text = (ThreadText.cut(own, LONGEST_OF_HIS) + "\n\n" + notes).strip();
    return Optional.of(new Said(text, stranger(mail.sender(), customer), files.taken()));
  }

  private List<String> ours(IncomingMail mail, String own, Checked files, Locale language) {
    List<String> ours = new ArrayList<>();
    if (mail.tooLarge()) {
      ours.add(text("thread.mail.tooLarge", language));
    } else if (own.isEmpty() && !mail.attachments().isEmpty()) {
      ours.add(text("thread.mail.filesOnly", language));
    }
    if (mail.incomplete()) {
      ours.add(text("thread.mail.incomplete", language));
    }
    if (own.length() > LONGEST_OF_HIS) {
      ours.add(text("thread.mail.cut", language));
    }
    files
        .refused()
        .forEach(
            refusal ->
                ours.add(
                    text(
                        "thread.mail.left",
                        language,
                        refusal.name(),
                        text("thread.refused." + refusal.reason(), language, servicePhone))));
    return ours;
  }

  private static @Nullable String stranger(@Nullable String sender, Customer customer) {
    if (sender == null) {
      return "?";
    }
    return sender.equalsIgnoreCase(customer.email()) ? null : sender;
  }

  private String text(String key, Locale language, Object... values) {
    return texts.getMessage(key, values.length == 0 ? null : values, language);
  }
}
