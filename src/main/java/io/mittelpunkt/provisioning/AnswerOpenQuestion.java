package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.orders.OpenQuestions;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whoever talks with a customer what his order waits for, and takes the answer. */
@Service
class AnswerOpenQuestion implements OpenQuestions {

  private final MissingDetails missingDetails;
  private final ProvideDetail provideDetail;

  AnswerOpenQuestion(MissingDetails missingDetails, ProvideDetail provideDetail) {
    this.missingDetails = missingDetails;
    this.provideDetail = provideDetail;
  }

  @Override
  public Optional<Detail> openOf(String orderId) {
    return missingDetails.openOf(orderId).map(MissingDetail::detail);
  }

  @Override
  @Transactional
  public Optional<String> answer(String orderId, String text, String via) {
    return provideDetail.answer(orderId, text, via) instanceof ProvideDetail.Outcome.Refused refused
        ? Optional.of("detail." + refused.detail().code() + "." + refused.reason())
        : Optional.empty();
  }
}
