package io.mittelpunkt.notices;

import java.util.Map;

/** Words of a notice that stand in no outbox: they are read in the moment of sending. */
public interface WordsAtSending {

  /**
   * The parameters to add to a notice.
   *
   * @return none when this room's words are not in it
   */
  Map<String, String> of(Notice notice);
}
