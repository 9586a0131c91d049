package io.mittelpunkt.engine;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/** The German for what models say, by key; a model itself is drawn in English. */
final class StaffLanguageTexts {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\\p{L}");

  private final Properties texts = new Properties();

  StaffLanguageTexts(Resource resource) throws IOException {
    try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
  }

  Optional<String> get(String key) {
    return Optional.ofNullable(texts.getProperty(key)).filter(text -> !text.isBlank());
  }

  /** Whether a text says anything beside the facts that it shows. */
  static boolean hasWords(String text) {
    return WORD.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find();
  }
}
