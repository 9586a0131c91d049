package io.mittelpunkt.engine.gate;

import io.mittelpunkt.engine.Vocabulary;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A declared word that no model says is a message that nobody hears, or a leftover. */
final class UsedWords implements Rule {

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (WordKind kind : WordKind.values()) {
      Set<String> said =
          models.diagrams().stream()
              .flatMap(kind::saidIn)
              .map(word -> String.valueOf(word.word()))
              .collect(Collectors.toSet());
      for (Vocabulary words : beans.vocabularies()) {
        Set<String> unused = new TreeSet<>(kind.declared.apply(words));
        unused.removeAll(said);
        unused.forEach(
            word ->
                findings.add(
                    words.room() + "/",
                    word,
                    "the room declares this " + kind.label + " and no model uses it",
                    "Use it in a model, or take it out of the room's vocabulary"));
      }
    }
  }
}
