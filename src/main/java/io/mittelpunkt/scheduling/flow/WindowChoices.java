package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.engine.FormChoices;
import io.mittelpunkt.engine.FormChoices.Choice;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.scheduling.OfferedWindow;
import io.mittelpunkt.scheduling.SearchWindows;
import io.mittelpunkt.scheduling.WindowWords;
import io.mittelpunkt.scheduling.Wish;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The windows that an agent finds in his form: those that the customer is offered too (P5). */
@Component
class WindowChoices {

  /** The choice of none of them. */
  static final String OTHER = "other";

  private static final int SHOWN = 20;

  private final SearchWindows searchWindows;
  private final WindowWords words;
  private final StaffTexts texts;

  WindowChoices(SearchWindows searchWindows, WindowWords words, StaffTexts texts) {
    this.searchWindows = searchWindows;
    this.words = words;
    this.texts = texts;
  }

  /**
   * The choices, in the customer's zone; none where no plan can keep one.
   *
   * @param customer whose windows they are
   */
  FormChoices of(String orderId, Customer customer) {
    List<Choice> choices = new ArrayList<>();
    searchWindows.searchFor(orderId, Wish.NONE).windows().stream()
        .limit(SHOWN)
        .map(window -> choice(window, customer))
        .forEach(choices::add);
    if (!choices.isEmpty()) {
      choices.add(new Choice(texts.text("task.visit.otherWindow"), OTHER));
    }
    return new FormChoices(List.copyOf(choices));
  }

  private Choice choice(OfferedWindow offered, Customer customer) {
    ZonedDateTime from = offered.window().from().atZone(customer.zone());
    return new Choice(
        words.line(offered.window(), texts.language().locale(), customer.zone()),
        from.toLocalDate() + " " + from.getHour());
  }
}
