package io.mittelpunkt.portal.web;

import io.mittelpunkt.orders.OrderInWords;
import io.mittelpunkt.provisioning.ChangeWishedDate;
import io.mittelpunkt.provisioning.ChangeWishedDate.Days;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which a customer wishes another day. */
@Component
class WishedDatePage {

  /** What browsers send, and what people type where a browser knows no date fields. */
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("[uuuu-MM-dd][d.M.uuuu]").withResolverStyle(ResolverStyle.STRICT);

  private final OrderPage page;
  private final PromisePart promise;
  private final OffersPart offers;
  private final CancellationPart cancellation;
  private final CodePart code;
  private final ChangeWishedDate changeWishedDate;

  WishedDatePage(
      OrderPage page,
      PromisePart promise,
      OffersPart offers,
      CancellationPart cancellation,
      CodePart code,
      ChangeWishedDate changeWishedDate) {
    this.page = page;
    this.promise = promise;
    this.offers = offers;
    this.cancellation = cancellation;
    this.code = code;
    this.changeWishedDate = changeWishedDate;
  }

  /**
   * What is possible.
   *
   * @param first the first day that can be wished, as a date field has it
   * @param last the last one
   * @param firstInWords the first one in words
   * @param lastInWords the last one in words
   * @param promised the day promised now, if one is
   * @param earliest the first day by which the line can be active, while nothing is promised
   * @param wished the day that he wished before, as a date field has it
   * @param visit the technician's window, which stays as it is
   */
  record View(
      String first,
      String last,
      String firstInWords,
      String lastInWords,
      @Nullable String promised,
      @Nullable String earliest,
      @Nullable String wished,
      PromisePart.@Nullable Window visit) {}

  /** Fills the model; where no day can be wished any more, the order's page says why. */
  String show(OpenedOrder opened, Optional<Said> said, Model model) {
    if (!cancellation.of(opened).possible()) {
      return "redirect:/c/{token}";
    }
    model.addAttribute("head", page.head(opened));
    model.addAttribute("view", of(opened));
    model.addAttribute("code", code.of(opened));
    model.addAttribute("said", said.orElse(null));
    model.addAttribute("token", opened.token());
    return "portal/day";
  }

  /** A day that somebody typed, from outside. */
  static Optional<LocalDate> read(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip(), DAY));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private View of(OpenedOrder opened) {
    Days days = changeWishedDate.days(opened.zone());
    LocalDate promised = opened.order().promise();
    LocalDate wished = opened.order().wishedDate();
    return new View(
        days.first().toString(),
        days.last().toString(),
        OrderInWords.day(days.first(), opened.language()),
        OrderInWords.day(days.last(), opened.language()),
        promised == null ? null : OrderInWords.day(promised, opened.language()),
        promised == null ? offers.earliest(opened).orElse(null) : null,
        wished == null ? null : wished.toString(),
        promise.window(opened));
  }
}
