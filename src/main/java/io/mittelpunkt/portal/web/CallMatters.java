package io.mittelpunkt.portal.web;

import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.provisioning.MissingDetails;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a customer can ask to be called about. */
@Component
class CallMatters {

  /** What is about the order of the link, if it is of one. */
  private static final Set<Matter> OF_ORDER =
      EnumSet.of(Matter.ORDER, Matter.VISIT, Matter.MISSING_DETAIL);

  private final MissingDetails missingDetails;
  private final MessageSource texts;

  CallMatters(MissingDetails missingDetails, MessageSource texts) {
    this.missingDetails = missingDetails;
    this.texts = texts;
  }

  /** A matter in his words. */
  record Choice(String code, String name) {}

  /** All that he can choose; the detail that his order waits for comes first. */
  List<Choice> of(OpenedLink opened) {
    return Arrays.stream(Matter.values())
        .filter(matter -> canBe(matter, opened))
        .sorted((one, other) -> Boolean.compare(one.isChosen(), other.isChosen()))
        .map(
            matter ->
                new Choice(
                    matter.code(),
                    texts.getMessage("matter." + matter.code(), null, opened.language())))
        .toList();
  }

  /**
   * The matter with a code.
   *
   * @param code from outside
   * @return empty when he cannot choose it
   */
  Optional<Matter> read(OpenedLink opened, String code) {
    return Arrays.stream(Matter.values())
        .filter(matter -> matter.code().equals(code) && canBe(matter, opened))
        .findFirst();
  }

  /** The order that a call about a matter is about, if the link is an order's. */
  @Nullable String caseOf(OpenedLink opened, Matter matter) {
    return OF_ORDER.contains(matter) && opened.isOrders() ? opened.caseId() : null;
  }

  private boolean canBe(Matter matter, OpenedLink opened) {
    return matter.isChosen()
        || matter == Matter.MISSING_DETAIL
            && opened.isOrders()
            && missingDetails.openOf(opened.caseId()).isPresent();
  }
}
