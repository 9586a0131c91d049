package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.engine.FormChoices;
import io.mittelpunkt.engine.FormChoices.Choice;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.scheduling.SearchWindows;
import io.mittelpunkt.scheduling.VisitNeeds;
import io.mittelpunkt.scheduling.WindowWords;
import io.mittelpunkt.scheduling.Wish;
import io.mittelpunkt.shared.TimeWindow;
import java.time.ZoneId;
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
  private final VisitNeeds needs;
  private final WindowWords words;
  private final StaffTexts texts;

  WindowChoices(
      SearchWindows searchWindows, VisitNeeds needs, WindowWords words, StaffTexts texts) {
    this.searchWindows = searchWindows;
    this.needs = needs;
    this.words = words;
    this.texts = texts;
  }

  /** The choices, read in the zone where the visit is; none where no plan can keep one. */
  FormChoices of(ProductOrder order) {
    ZoneId zone = needs.zoneOf(order);
    List<Choice> choices = new ArrayList<>();
    searchWindows.searchFor(order.id(), Wish.NONE).windows().stream()
        .limit(SHOWN)
        .map(window -> choice(window.window(), zone))
        .forEach(choices::add);
    if (!choices.isEmpty()) {
      choices.add(new Choice(texts.text("task.visit.otherWindow"), OTHER));
    }
    return new FormChoices(List.copyOf(choices));
  }

  private Choice choice(TimeWindow window, ZoneId zone) {
    return new Choice(words.line(window, texts.language().locale(), zone), window.iso());
  }
}
