package io.mittelpunkt.notices;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be told: to a customer or to one of the staff, never both.
 *
 * @param id the row's id
 * @param key says which step of which case tells it; the same key is told once
 * @param orderId the order that it speaks of
 * @param customerId the customer who is told
 * @param staffId the login of the one of the staff who is told
 * @param template the text's name
 * @param parameters what the text is filled with; names ending in {@code On} are dates, in {@code
 *     At} instants (ISO 8601), {@code detail}, {@code reason} and {@code matter} are codes that
 *     have words, an empty {@code technician} is one whose name is not known, the rest is taken as
 *     it is
 */
public record Notice(
    UUID id,
    String key,
    @Nullable String orderId,
    @Nullable String customerId,
    @Nullable String staffId,
    String template,
    Map<String, String> parameters) {

  /** A notice to the customer of an order. */
  public static Notice toCustomer(
      String key,
      String orderId,
      String customerId,
      String template,
      Map<String, String> parameters) {
    return new Notice(UUID.randomUUID(), key, orderId, customerId, null, template, parameters);
  }

  /** The same notice with one more parameter. */
  Notice with(String name, String value) {
    Map<String, String> more = new HashMap<>(parameters);
    more.put(name, value);
    return new Notice(id, key, orderId, customerId, staffId, template, more);
  }

  /** A notice to one of the staff, about an order. */
  public static Notice toStaff(
      String key, String orderId, String staffId, String template, Map<String, String> parameters) {
    return new Notice(UUID.randomUUID(), key, orderId, null, staffId, template, parameters);
  }
}
