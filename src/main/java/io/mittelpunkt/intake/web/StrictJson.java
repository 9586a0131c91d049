package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.shared.OneLine;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;

/** Reads a body from outside: bounded, one object, no key twice, no text that cannot be kept. */
final class StrictJson {

  /** The largest body that is read; an order is some kilobytes. */
  static final int MAX_BYTES = 256 * 1024;

  /** The longest text that is kept; a note or a description. */
  private static final int LONGEST_TEXT = 20_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxNameLength(200)
                          .maxNumberLength(100)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private StrictJson() {}

  /**
   * Reads a body.
   *
   * @throws RefusedRequest when it is too large, not JSON, or holds what we could not keep exactly
   */
  static JsonNode read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new RefusedRequest(413, null, "The body is larger than " + MAX_BYTES / 1024 + " KiB.");
    }
    JsonNode json;
    try {
      json = MAPPER.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw new RefusedRequest(400, null, "The body is not valid JSON: " + place(e));
    } catch (CharConversionException e) {
      throw new RefusedRequest(400, null, "The body is not JSON in UTF-8.");
    }
    if (json == null || !json.isObject()) {
      throw new RefusedRequest(400, null, "The body must be one JSON object.");
    }
    checkTexts(json, "");
    return json;
  }

  private static String place(JsonProcessingException e) {
    String words = e.getOriginalMessage();
    String where =
        e.getLocation() == null
            ? ""
            : " (line "
                + e.getLocation().getLineNr()
                + ", column "
                + e.getLocation().getColumnNr()
                + ")";
    return words.lines().findFirst().orElse("unreadable") + where + ".";
  }

  /** NUL cannot be stored, and half of a surrogate pair would silently become a question mark. */
  private static void checkTexts(JsonNode node, String path) {
    if (node.isObject()) {
      for (Iterator<Map.Entry<String, JsonNode>> it = node.fields(); it.hasNext(); ) {
        Map.Entry<String, JsonNode> field = it.next();
        checkText(field.getKey(), path.isEmpty() ? "(name of a field)" : path);
        checkTexts(field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey());
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        checkTexts(node.get(i), path + "[" + i + "]");
      }
    } else if (node.isTextual()) {
      checkText(node.textValue(), path);
    }
  }

  /** Whether a text fits on one line of a letter and shows as it is. */
  static boolean isOneLine(String text) {
    return OneLine.is(text);
  }

  private static void checkText(String text, String path) {
    if (text.length() > LONGEST_TEXT) {
      throw RefusedRequest.because(
          path, "The text is longer than " + LONGEST_TEXT + " characters.");
    }
    if (text.indexOf('\0') >= 0) {
      throw RefusedRequest.because(path, "The text holds a NUL character.");
    }
    if (text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      throw RefusedRequest.because(path, "The text holds half of a surrogate pair.");
    }
  }
}
