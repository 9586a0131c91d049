package io.mittelpunkt.callbacks;

import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.orders.OpenQuestions;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a customer said in a call beside what it was about, so that nobody asks it again. */
@Service
public class AnswerOnCall {

  private static final String BY_PHONE = "phone";

  private final Callbacks callbacks;
  private final Orders orders;
  private final OpenQuestions questions;
  private final TeamOfCustomer teamOf;
  private final ChooseTeam chooseTeam;

  AnswerOnCall(
      Callbacks callbacks,
      Orders orders,
      OpenQuestions questions,
      TeamOfCustomer teamOf,
      ChooseTeam chooseTeam) {
    this.callbacks = callbacks;
    this.orders = orders;
    this.questions = questions;
    this.teamOf = teamOf;
    this.chooseTeam = chooseTeam;
  }

  /** What one of his orders waits for: the one that the call is about before the others. */
  public Optional<Detail> openQuestion(Callback call) {
    return orderThatWaits(call).flatMap(questions::openOf);
  }

  /**
   * Takes his answer to it.
   *
   * @param text what was typed, from outside; null when nothing was
   * @return why it cannot be right, a text's key
   */
  @Transactional
  public Optional<String> answer(String callbackId, @Nullable String text) {
    return text == null
        ? Optional.empty()
        : orderThatWaits(callbacks.get(callbackId))
            .flatMap(order -> questions.answer(order, text, BY_PHONE));
  }

  /**
   * Takes whether he wants a team of his own; nothing is kept of who noted it (P10).
   *
   * @param optedOut whether he wants none
   */
  @Transactional
  public void chooseTeam(String callbackId, boolean optedOut) {
    String customer = callbacks.get(callbackId).customerId();
    if (teamOf.optedOut(customer) != optedOut) {
      chooseTeam.choose(customer, optedOut, BY_PHONE);
    }
  }

  private Optional<String> orderThatWaits(Callback call) {
    return Stream.concat(
            Stream.ofNullable(call.caseId()),
            orders.ofCustomer(call.customerId()).stream()
                .filter(order -> !order.state().isEnd())
                .map(ProductOrder::id))
        .filter(order -> questions.openOf(order).isPresent())
        .findFirst();
  }
}
