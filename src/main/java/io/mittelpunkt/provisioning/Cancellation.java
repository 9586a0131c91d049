package io.mittelpunkt.provisioning;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A customer's wish to cancel an order, and what became of it (TMF622: CancelProductOrder).
 *
 * @param id its id
 * @param orderId the order
 * @param reason why, in the customer's or client's words or as a code, if it was said
 * @param via the channel that it came by
 * @param state where it stands
 * @param requestedAt when it was asked for
 * @param effectiveAt when everything was undone, if it was
 * @param refusal why it was too late, a text key's last part; null unless it was refused
 */
public record Cancellation(
    String id,
    String orderId,
    @Nullable String reason,
    String via,
    State state,
    Instant requestedAt,
    @Nullable Instant effectiveAt,
    @Nullable String refusal) {

  /** The channels on which a customer gives a reason in his own words. */
  private static final Set<String> HIS_WORDS = Set.of("page", ProvideDetail.BY_PHONE);

  /** Why, as far as clients may read it: what a customer told us is between him and us. */
  public @Nullable String reasonForClients() {
    return HIS_WORDS.contains(via) ? null : reason;
  }

  /** Where a cancellation stands. */
  public enum State {
    /** It is being found out whether it is too late. */
    ASSESSING,
    /** What was done is being undone. */
    ACCEPTED,
    /** All is undone. */
    DONE,
    /** It came too late. */
    REFUSED;

    /** The name in tables. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
