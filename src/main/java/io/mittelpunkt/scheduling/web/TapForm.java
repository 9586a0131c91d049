package io.mittelpunkt.scheduling.web;

import io.mittelpunkt.scheduling.Tap;
import io.mittelpunkt.scheduling.TapKind;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tap as forms and the page's script send it, from outside.
 *
 * @param key the tap's own, made with the page
 * @param visit of which visit
 * @param tap what is said
 * @param reason why he could not
 * @param ago how many seconds ago he tapped; a duration, because phones' clocks differ from ours
 */
record TapForm(
    @Nullable String key,
    @Nullable String visit,
    @Nullable String tap,
    @Nullable String reason,
    @Nullable String ago) {

  private static final Pattern KEY = Pattern.compile("[\\w-]{8,64}");
  private static final Pattern VISIT = Pattern.compile("[\\w-]{1,64}");
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

  /**
   * The tap.
   *
   * @throws TapRefused naming the field that cannot be
   */
  Tap read(OpenedDay opened) {
    String typedKey = matching(key, KEY, "key");
    String typedVisit = matching(visit, VISIT, "visit");
    TapKind kind = TapKind.of(tap == null ? "" : tap).orElseThrow(() -> new TapRefused("tap"));
    boolean why = kind == TapKind.COULD_NOT;
    if (why && (reason == null || !Tap.REASONS.contains(reason))) {
      throw new TapRefused("reason");
    }
    String seconds = matching(ago == null || ago.isEmpty() ? "0" : ago, SECONDS, "ago");
    return new Tap(
        typedKey,
        typedVisit,
        opened.technician().id(),
        kind,
        why ? reason : null,
        opened.now().minus(Duration.ofSeconds(Long.parseLong(seconds))));
  }

  private static String matching(@Nullable String text, Pattern pattern, String field) {
    if (text == null || !pattern.matcher(text).matches()) {
      throw new TapRefused(field);
    }
    return text;
  }
}
