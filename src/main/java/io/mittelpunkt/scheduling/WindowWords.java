package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.shared.Languages;
import io.mittelpunkt.shared.TimeWindow;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Windows in words, each reader's own. */
@Component
public class WindowWords {

  /** A window on one line, such as 'Tuesday, 24 November 2026, 08:00–10:00'. */
  public String line(TimeWindow window, Locale language, ZoneId zone) {
    ZonedDateTime from = window.from().atZone(zone);
    DateTimeFormatter hour =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language);
    return "%s, %s–%s"
        .formatted(
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language).format(from),
            hour.format(from),
            hour.format(window.to().atZone(zone)));
  }

  /** Several, one after the other, as a customer reads them. */
  public String list(List<TimeWindow> windows, Customer reader) {
    Locale language = Languages.nearest(reader.language());
    return windows.stream()
        .map(window -> line(window, language, reader.zone()))
        .collect(Collectors.joining("; "));
  }
}
