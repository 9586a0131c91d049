package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.intake.RefusedRequest;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a resource a client wants to see (TMF630: attribute selection), of the first
 * level. What says which resource it is stays in any case.
 */
final class Fields {

  private static final Set<String> ALWAYS = Set.of("id", "href");

  private final @Nullable Set<String> wanted;

  private Fields(@Nullable Set<String> wanted) {
    this.wanted = wanted;
  }

  /**
   * Reads the parameter {@code fields}: names between commas, or {@code none}.
   *
   * @param known the resource's fields
   * @throws RefusedRequest when it names another
   */
  static Fields of(Query query, Set<String> known) {
    Set<String> wanted = new LinkedHashSet<>(query.each("fields"));
    if (wanted.isEmpty()) {
      return new Fields(null);
    }
    if (wanted.equals(Set.of("none"))) {
      return new Fields(ALWAYS);
    }
    if (!known.containsAll(wanted)) {
      throw RefusedRequest.because(
          "fields", "Use none, or some of: " + String.join(", ", known) + ".");
    }
    wanted.addAll(ALWAYS);
    return new Fields(wanted);
  }

  /** Leaves out what is not wanted. */
  ObjectNode of(ObjectNode resource) {
    return wanted == null ? resource : resource.retain(wanted);
  }
}
