package io.mittelpunkt.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which events a subscription wants: TMF630's query, {@code eventType=A,B&state=completed}. A comma
 * or a repeated word means either; different words must all hold.
 *
 * @param wanted each word with the values of which one must hold
 */
public record EventFilter(Map<String, Set<String>> wanted) {

  /** The notifications of TMF622. */
  static final Set<String> TYPES =
      Set.of(
          "ProductOrderCreateEvent",
          "ProductOrderAttributeValueChangeEvent",
          "ProductOrderDeleteEvent",
          "ProductOrderStateChangeEvent",
          "ProductOrderInformationRequiredEvent",
          "CancelProductOrderCreateEvent",
          "CancelProductOrderStateChangeEvent",
          "CancelProductOrderInformationRequiredEvent");

  /** The states of an order and of a cancellation in TMF622. */
  static final Set<String> STATES =
      Stream.concat(OrderStates.ALL.stream(), Stream.of("done", "terminatedWithError"))
          .collect(Collectors.toUnmodifiableSet());

  private static final String TYPE = "eventType";

  /** What of an order, or of its cancellation, can be asked for. */
  private static final Set<String> FIELDS =
      Set.of("state", "id", "externalId", "category", "priority");

  private static final int LONGEST = 300;

  /**
   * Reads a query.
   *
   * @param query as the client wrote it; nothing but blanks means every event
   * @throws RefusedRequest naming {@code query} when a word in it is not known
   */
  public static EventFilter read(String query) {
    if (query.length() > LONGEST || query.indexOf('\0') >= 0) {
      throw refused("Use at most " + LONGEST + " characters.");
    }
    Map<String, Set<String>> wanted = new LinkedHashMap<>();
    String text = query.strip();
    if (text.isEmpty()) {
      return new EventFilter(wanted);
    }
    for (String part : text.split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals < 1) {
        throw refused("Write word=value, joined by &, such as eventType=" + example() + ".");
      }
      String word = word(part.substring(0, equals).strip());
      Set<String> values = wanted.computeIfAbsent(word, key -> new LinkedHashSet<>());
      for (String value : part.substring(equals + 1).split(",", -1)) {
        values.add(value(word, decoded(value).strip()));
      }
    }
    return new EventFilter(wanted);
  }

  /**
   * Whether the subscription wants an event.
   *
   * @param fields the fields of what it is about, as TMF622 shows it
   */
  public boolean wants(String type, Map<String, String> fields) {
    return wanted.entrySet().stream()
        .allMatch(
            one ->
                one.getValue()
                    .contains(one.getKey().equals(TYPE) ? type : fields.get(one.getKey())));
  }

  private static String word(String written) {
    String word = written.replaceFirst("^(event\\.)?(cancelProductOrder|productOrder)\\.", "");
    if (word.equals(TYPE) && written.equals(TYPE) || FIELDS.contains(word)) {
      return word;
    }
    throw refused("Filter by eventType, " + String.join(", ", FIELDS.stream().sorted().toList()));
  }

  private static String value(String word, String value) {
    if (value.isEmpty()) {
      throw refused("Say which " + word + ".");
    }
    if (word.equals(TYPE) && !TYPES.contains(value)) {
      throw refused("TMF622 has no such eventType. It has, for instance, " + example() + ".");
    }
    if (word.equals("state") && !STATES.contains(value)) {
      throw refused("TMF622 has no such state.");
    }
    return value;
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw refused("A percent sign must begin an escape such as %20.");
    }
  }

  private static String example() {
    return "ProductOrderStateChangeEvent";
  }

  private static RefusedRequest refused(String detail) {
    return RefusedRequest.because("query", detail);
  }
}
