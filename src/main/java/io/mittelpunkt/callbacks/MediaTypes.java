package io.mittelpunkt.callbacks;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a file is, by its bytes: what it is called and what its sender says of it prove nothing. */
final class MediaTypes {

  private static final Map<String, String> ENDINGS =
      Map.of(
          "image/png", "png",
          "image/jpeg", "jpg",
          "image/gif", "gif",
          "image/webp", "webp",
          "application/pdf", "pdf",
          "text/plain", "txt");

  private MediaTypes() {}

  /** The type of a file, if it is one that we take. */
  static Optional<String> of(byte[] content) {
    if (begins(content, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return Optional.of("image/png");
    }
    if (begins(content, 0, 0xFF, 0xD8, 0xFF)) {
      return Optional.of("image/jpeg");
    }
    if (begins(content, 0, 'G', 'I', 'F', '8')) {
      return Optional.of("image/gif");
    }
    if (begins(content, 0, 'R', 'I', 'F', 'F') && begins(content, 8, 'W', 'E', 'B', 'P')) {
      return Optional.of("image/webp");
    }
    if (begins(content, 0, '%', 'P', 'D', 'F', '-')) {
      return Optional.of("application/pdf");
    }
    return isText(content) ? Optional.of("text/plain") : Optional.empty();
  }

  /** How the name of a file of a type ends. */
  static String ending(String mediaType) {
    return ENDINGS.get(mediaType);
  }

  /** UTF-8 without control characters, and nothing that a browser would take for a page. */
  private static boolean isText(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return !text.isBlank()
          && !text.stripLeading().startsWith("<")
          && text.chars().noneMatch(c -> Character.isISOControl(c) && "\t\n\r\f".indexOf(c) < 0);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean begins(byte[] content, int at, int... magic) {
    return content.length >= at + magic.length
        && Arrays.equals(
            Arrays.stream(magic).toArray(),
            IntStream.range(at, at + magic.length).map(i -> content[i] & 0xFF).toArray());
  }
}
