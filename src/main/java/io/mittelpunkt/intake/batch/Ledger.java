package io.mittelpunkt.intake.batch;

import java.util.HashMap;
import java.util.Map;

/**
 * Which lines were met in the file, and which of them earlier runs have settled. It holds some 100
 * bytes for each line, whatever its length.
 */
final class Ledger {

  private final Map<LineKey.Content, Entry> entries = new HashMap<>();

  /** Notes that an earlier run placed a line, or was refused it. */
  void settled(LineKey key, boolean refused) {
    Entry entry = entries.computeIfAbsent(key.content(), content -> new Entry());
    entry.settled = Math.max(entry.settled, key.occurrence());
    if (refused) {
      entry.refused++;
    }
  }

  /** Meets the next line of the file. */
  Met meet(Line line) {
    LineKey first = LineKey.first(line);
    Entry entry = entries.computeIfAbsent(first.content(), content -> new Entry());
    entry.met++;
    LineKey key = new LineKey(first.hash(), entry.met);
    // Equal lines are settled in turn, so the first ones are.
    if (entry.met > entry.settled) {
      return new Met(key, Standing.OPEN);
    }
    return new Met(key, entry.refused-- > 0 ? Standing.REFUSED : Standing.PLACED);
  }

  /** Where a line stands before this run. */
  enum Standing {
    OPEN,
    PLACED,
    REFUSED
  }

  /** A line's key and where it stands. */
  record Met(LineKey key, Standing standing) {}

  private static final class Entry {
    private int met;
    private int settled;
    private int refused;
  }
}
