package io.mittelpunkt.intake.batch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A line of a file.
 *
 * @param number counted from 1, blank lines too, as editors count
 * @param bytes what it says, without its end and without a byte order mark; of a line that is too
 *     long only the beginning
 * @param tooLong whether it is longer than {@link LineReader#MAX_BYTES}
 * @param whole whether its end was there, or the end of the file came first
 * @param end the offset of the first byte behind it and its end
 */
record Line(long number, byte[] bytes, boolean tooLong, boolean whole, long end) {

  /** Whether it says nothing. */
  boolean isBlank() {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Whether its bytes are UTF-8. */
  boolean isUtf8() {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
