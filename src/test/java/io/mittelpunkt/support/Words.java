package io.mittelpunkt.support;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts that the service speaks, and the places in its code that name them. */
public final class Words {

  private static final List<String> FILES =
      List.of("orders", "notices", "portal", "visits", "callbacks", "technician");

  private Words() {}

  /** All texts of a language, without another language's behind them. */
  public static Map<String, String> in(Locale language) {
    String suffix = language.equals(Locale.ENGLISH) ? "" : "_" + language.getLanguage();
    Map<String, String> words = new HashMap<>();
    for (String file : FILES) {
      words.putAll(read(file + suffix));
    }
    return words;
  }

  private static Map<String, String> read(String file) {
    String resource = "/messages/" + file + ".properties";
    Map<String, String> words = new HashMap<>();
    try (var reader =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource),
            StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      properties.forEach((key, text) -> words.put((String) key, (String) text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** All texts of a language that only some notices are told in. */
  public static Map<String, String> inOther(String language) {
    Map<String, String> words = new HashMap<>();
    for (String file : FILES) {
      String resource = file + "_" + language;
      if (Words.class.getResource("/messages/" + resource + ".properties") != null) {
        words.putAll(read(resource));
      }
    }
    return words;
  }

  /** The texts as the service reads them. */
  public static MessageSource source() {
    var source = new ResourceBundleMessageSource();
    source.setBasenames(FILES.stream().map(file -> "messages/" + file).toArray(String[]::new));
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    return source;
  }

  /** What a pattern with one group finds in the service's code. */
  public static Set<String> inCode(String pattern) {
    return matches(pattern)
        .flatMap(found -> Stream.of(found.group(1)))
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public static Stream<MatchResult> matches(String pattern) {
    Pattern compiled = Pattern.compile(pattern, Pattern.DOTALL);
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Words::read)
          .flatMap(code -> compiled.matcher(code).results())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names in braces of a text. */
  public static Set<String> placeholders(String text) {
    return Arrays.stream(text.split("\\{"))
        .skip(1)
        .map(rest -> rest.substring(0, rest.indexOf('}')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
