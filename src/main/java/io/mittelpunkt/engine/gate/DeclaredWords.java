package io.mittelpunkt.engine.gate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message, error or escalation code that no room declares is one that no code sends or hears: the
 * case would wait for ever, or an error would pass its handler by.
 */
final class DeclaredWords implements Rule {

  private static final String ROOM_AND_WORD = "[a-z]+\\.[a-z][A-Za-z]*";

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (Diagram diagram : models.diagrams()) {
      Words words = Words.of(diagram.room(), beans);
      for (WordKind kind : WordKind.values()) {
        Set<String> declared = words.all(kind.declared);
        kind.saidIn(diagram)
            .filter(said -> !isFine(said.word(), declared))
            .forEach(
                said ->
                    findings.add(
                        diagram.file(),
                        said.element(),
                        "the %s %s is not declared".formatted(kind.label, said.word()),
                        "Declare it in the vocabulary of %s as room.word, or correct its spelling"
                            .formatted(diagram.room())));
      }
    }
  }

  private static boolean isFine(@Nullable String word, Set<String> declared) {
    return word != null && word.matches(ROOM_AND_WORD) && declared.contains(word);
  }
}
