package io.mittelpunkt.intake.batch;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes a line the same line in each run (P13): what it says, and the how-manieth line it is
 * that says so. Its number is no part of it, so that a line put in above does not make all others
 * new.
 *
 * @param hash the SHA-256 of what it says, in hexadecimal
 * @param occurrence counted from 1
 */
record LineKey(String hash, int occurrence) {

  private static final Pattern TEXT = Pattern.compile("batch-([0-9a-f]{64})-([1-9][0-9]{0,8})");

  /** The key of the first line that says this. */
  static LineKey first(Line line) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(line.bytes());
      return new LineKey(HexFormat.of().formatHex(hash), 1);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Each Java platform has SHA-256", e);
    }
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @return null when it did not write this
   */
  static @Nullable LineKey read(String text) {
    Matcher key = TEXT.matcher(text);
    return key.matches() ? new LineKey(key.group(1), Integer.parseInt(key.group(2))) : null;
  }

  /** As it is sent and reported. */
  String text() {
    return "batch-" + hash + "-" + occurrence;
  }

  /** What it says, in 16 bytes: a million of them are held at once. */
  Content content() {
    ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(hash));
    return new Content(bytes.getLong(), bytes.getLong());
  }

  /** The first half of a hash. */
  record Content(long high, long low) {}
}
