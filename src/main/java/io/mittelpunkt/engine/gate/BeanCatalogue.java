package io.mittelpunkt.engine.gate;

import io.mittelpunkt.engine.Published;
import io.mittelpunkt.engine.Vocabulary;
import java.util.List;
import java.util.Optional;

/** What a model can name in the service: its beans and the words of its rooms. */
public interface BeanCatalogue {

  /** The bean of that name, if the service has one. */
  Optional<Bean> find(String name);

  /** The words that the rooms declare. */
  List<Vocabulary> vocabularies();

  /**
   * A bean as the gate sees it.
   *
   * @param room the room that it belongs to
   * @param type its class, without proxies
   */
  record Bean(String room, Class<?> type) {

    boolean isPublished() {
      return type.isAnnotationPresent(Published.class);
    }
  }
}
