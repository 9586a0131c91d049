package io.mittelpunkt.portal.web;

import io.mittelpunkt.provisioning.MissingDetail;
import io.mittelpunkt.provisioning.MissingDetails;
import io.mittelpunkt.shared.MovableClock;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The one detail that an order may lack. */
@Component
class DetailPart {

  private final MissingDetails missingDetails;
  private final MessageSource texts;
  private final MovableClock clock;

  DetailPart(MissingDetails missingDetails, MessageSource texts, MovableClock clock) {
    this.missingDetails = missingDetails;
    this.texts = texts;
    this.clock = clock;
  }

  /** The one question. */
  record Asked(String detail, String name, String until, boolean late) {}

  /** What is asked for, if anything is. */
  Optional<Asked> of(OpenedOrder opened) {
    return opened.isOpen()
        ? missingDetails.openOf(opened.id()).map(missing -> asked(missing, opened))
        : Optional.empty();
  }

  private Asked asked(MissingDetail missing, OpenedOrder opened) {
    String code = missing.detail().code();
    return new Asked(
        code,
        texts.getMessage("detail." + code, null, opened.language()),
        opened.moment(missing.due()),
        clock.instant().isAfter(missing.due()));
  }
}
