package io.mittelpunkt.engine.gate;

import io.mittelpunkt.engine.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words that the models of one room may use: its own, and those of the rooms that serve all.
 */
final class Words {

  private static final Set<String> SERVING_ALL = Set.of("escalation", "notices", "engine");

  private final List<Vocabulary> known;

  private Words(List<Vocabulary> known) {
    this.known = known;
  }

  static Words of(String room, BeanCatalogue beans) {
    return new Words(
        beans.vocabularies().stream().filter(words -> mayBeUsed(words.room(), room)).toList());
  }

  /** Whether what belongs to one room may be used in a model of another. */
  static boolean mayBeUsed(String owner, String room) {
    return owner.equals(room) || SERVING_ALL.contains(owner);
  }

  Set<String> variables() {
    return all(Vocabulary::variables);
  }

  Set<String> all(Function<Vocabulary, Set<String>> kind) {
    return known.stream().map(kind).flatMap(Set::stream).collect(Collectors.toSet());
  }
}
