package io.mittelpunkt.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What staff read of a form: labels, descriptions, texts and the labels of options. */
final class StaffLanguageForm {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TEXTS =
      List.of("label", "dateLabel", "timeLabel", "description", "text");

  private final JsonNode form;

  StaffLanguageForm(byte[] content) {
    try {
      this.form = JSON.readTree(content);
    } catch (IOException e) {
      throw new UncheckedIOException("This is no form", e);
    }
  }

  List<StaffLanguageText> texts() {
    List<StaffLanguageText> texts = new ArrayList<>();
    collect(form, form.path("id").asText(), texts);
    return texts;
  }

  byte[] content() {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(form);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(JsonNode parent, String formId, List<StaffLanguageText> texts) {
    for (JsonNode component : parent.path("components")) {
      String name = component.path("key").asText(component.path("id").asText());
      String prefix = formId + "." + name + ".";
      TEXTS.forEach(what -> add(texts, prefix + what, component, what));
      component
          .path("values")
          .forEach(option -> add(texts, prefix + option.path("value").asText(), option, "label"));
      collect(component, formId, texts);
    }
  }

  private static void add(
      List<StaffLanguageText> texts, String key, JsonNode holder, String field) {
    String english = holder.path(field).asText("");
    if (StaffLanguageTexts.hasWords(english)) {
      texts.add(
          new StaffLanguageText(key, english, text -> ((ObjectNode) holder).put(field, text)));
    }
  }
}
