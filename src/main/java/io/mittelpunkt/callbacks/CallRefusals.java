package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.TakeCallback.Outcome.PromisedBefore;
import io.mittelpunkt.callbacks.TakeCallback.Outcome.Refused;
import io.mittelpunkt.orders.OrderInWords;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says to whoever talks with a customer why a call was not promised. */
@Component
public class CallRefusals {

  private final MessageSource texts;

  CallRefusals(MessageSource texts) {
    this.texts = texts;
  }

  /**
   * Why a call is not promised; null when it is.
   *
   * @param language the reader's
   * @param zone the zone that he reads times in
   */
  public @Nullable String words(TakeCallback.Outcome outcome, Locale language, ZoneId zone) {
    if (outcome instanceof Refused refused) {
      return words(refused, language, zone);
    }
    return outcome instanceof PromisedBefore before
        ? text(
            language,
            "before",
            moment(before.callback().promise().slot().from(), language, zone),
            before.callback().id())
        : null;
  }

  private String words(Refused refused, Locale language, ZoneId zone) {
    String why = text(language, "refused." + refused.reason());
    String free =
        refused.free().stream()
            .map(it -> moment(it.window().from(), language, zone))
            .collect(Collectors.joining("; "));
    return free.isEmpty() ? why : why + " " + text(language, "free", free);
  }

  private String text(Locale language, String key, Object... values) {
    return texts.getMessage("task.callback." + key, values, language);
  }

  private static String moment(Instant instant, Locale language, ZoneId zone) {
    return OrderInWords.moment(instant, language, zone);
  }
}
