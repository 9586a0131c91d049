package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.PostalAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An order that somebody began and did not place yet, on any channel.
 *
 * @param id {@code DR-…}, which is also the business key of its processes
 * @param clientId who began it: an intake client, or the desk
 * @param customerId whose it is; null when it came to nothing and was forgotten
 * @param accountOpened whether the account was opened for it, and is deleted with it
 * @param channel where it was begun last: {@code phone}, {@code shop}, {@code web} or as the client
 *     calls it
 * @param offeringId what the customer would like, if he chose
 * @param address where the line is to be; null when it was forgotten
 * @param wishedDate from when the customer would like the line, if he said so
 * @param signatureReference his signature under the contract's summary, if he signed
 * @param state where it stands
 * @param begunAt when it was begun
 * @param offeredAt when he was offered to go on, if he was
 * @param callWantedAt when he asked to be called about it, if he still waits for the call
 * @param orderId the order that it became
 */
public record OrderDraft(
    String id,
    String clientId,
    @Nullable String customerId,
    boolean accountOpened,
    String channel,
    @Nullable String offeringId,
    @Nullable PostalAddress address,
    @Nullable LocalDate wishedDate,
    @Nullable String signatureReference,
    State state,
    Instant begunAt,
    @Nullable Instant offeredAt,
    @Nullable Instant callWantedAt,
    @Nullable String orderId) {

  /** What the numbers of drafts begin with. */
  public static final String PREFIX = "DR";

  /** The client of orders that our own people take. */
  public static final String DESK = "desk";

  /** Where a draft stands. */
  public enum State {
    /** One of the staff has it, with the customer. */
    OPEN,
    /** The customer left it; he can go on. */
    LEFT,
    /** It became an order. */
    PLACED,
    /** The customer does not want it. */
    DECLINED,
    /** Nobody went on with it. */
    RESTED;

    /** The name in tables. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing follows any more. */
    public boolean isOver() {
      return this != OPEN && this != LEFT;
    }
  }

  /** Whether a case's number is a draft's. */
  public static boolean isNumber(String caseId) {
    return caseId.startsWith(PREFIX + "-");
  }

  /**
   * Whose it is, and where.
   *
   * @throws IllegalStateException when it was forgotten
   */
  public Told told() {
    if (customerId == null || address == null) {
      throw new IllegalStateException("What was told with " + id + " is deleted");
    }
    return new Told(customerId, address);
  }

  /** What every draft has until it is forgotten. */
  public record Told(String customerId, PostalAddress address) {}
}
