package io.mittelpunkt.desk;

import io.mittelpunkt.engine.StaffLanguage;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What the desk says, in the staff's language. */
@Component
public class DeskTexts {

  private static final String BUNDLE = "desk.texts";

  private final Locale locale;
  private final Map<String, String> texts;

  DeskTexts(StaffLanguage language) {
    this.locale = language.locale();
    this.texts = Map.copyOf(in(locale));
  }

  /** The text with this key. */
  public String get(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("The desk has no text '%s'".formatted(key));
    }
    return text;
  }

  /** The text with this key, with its places in braces filled. */
  public String filled(String key, Object... values) {
    return new MessageFormat(get(key), locale).format(values);
  }

  /** The text with this key, or another where there is none. */
  public String getOr(String key, String otherwise) {
    return texts.getOrDefault(key, otherwise);
  }

  /** All texts by their keys, for pages. */
  public Map<String, String> all() {
    return texts;
  }

  static Map<String, String> in(Locale locale) {
    Control noneOfTheMachine = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, noneOfTheMachine);
    Map<String, String> texts = new TreeMap<>();
    bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    return texts;
  }
}
