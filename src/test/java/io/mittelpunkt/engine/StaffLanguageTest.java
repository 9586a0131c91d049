package io.mittelpunkt.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.shared.CannotStart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class StaffLanguageTest {

  private static final Pattern FACT = Pattern.compile("\\{\\{.*?}}");
  private static final Resource OURS = new ClassPathResource("processes/staff_de.properties");
  private static final Resource SAMPLE = new ClassPathResource("engine/ask-back_de.properties");

  @Test
  void everythingThatStaffReadInOurModelsHasGerman() throws IOException {
    assertThat(untranslated("processes/**/", new StaffLanguageTexts(OURS)))
        .as("missing in src/main/resources/processes/staff_de.properties")
        .isEmpty();
  }

  @Test
  void whatHasNoGermanIsFound() throws IOException {
    assertThat(untranslated("engine/ask-back", new StaffLanguageTexts(OURS)))
        .containsExactly(
            "ask-back=Ask back",
            "ask-back.userTask_callCustomer=Call the customer",
            "ask-back.text_who.text=Please call **{{customerName}}**.",
            "ask-back.group_answer.label=Answer",
            "ask-back.birthDate.label=Birth date",
            "ask-back.birthDate.description=As he says it",
            "ask-back.reached.label=Reached?",
            "ask-back.reached.yes=Yes",
            "ask-back.reached.no=No");
    assertThat(untranslated("engine/ask-back", new StaffLanguageTexts(SAMPLE))).isEmpty();
  }

  @Test
  void aGermanStaffReadsGerman() throws IOException {
    assertThat(translated(StaffLanguage.GERMAN, "ask-back.bpmn"))
        .contains("name=\"Kunden anrufen\"", "name=\"Nachfragen\"", "id=\"userTask_callCustomer\"")
        .contains("camunda:formRef=\"ask-back\"", "name=\"Done\"")
        .doesNotContain("Call the customer");
    assertThat(translated(StaffLanguage.GERMAN, "ask-back.form"))
        .contains("Bitte **{{customerName}}** anrufen.", "Geburtsdatum", "\"Ja\"", "\"yes\"")
        .contains("{{customerName}} {{mobile}}")
        .doesNotContain("Please call", "Birth date");
  }

  @Test
  void anEnglishStaffReadsWhatWasDrawn() throws IOException {
    assertThat(translated(StaffLanguage.ENGLISH, "ask-back.bpmn"))
        .isEqualTo(new String(read("ask-back.bpmn"), UTF_8));
  }

  @Test
  void whatCannotBeReadIsLeftToWhoeverDeploysIt() throws IOException {
    var german = new StaffLanguageTranslation(StaffLanguage.GERMAN, SAMPLE);
    assertThat(german.translate("a.bpmn", "<no>".getBytes(UTF_8))).asString().isEqualTo("<no>");
    assertThat(german.translate("a.form", "{".getBytes(UTF_8))).asString().isEqualTo("{");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "", "DE", "german"})
  void anotherLanguageIsRefused(String code) {
    assertThatThrownBy(() -> StaffLanguage.of(code))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("'" + code + "'");
  }

  private static List<String> untranslated(String where, StaffLanguageTexts german)
      throws IOException {
    List<String> missing = new ArrayList<>();
    for (String ending : List.of(".bpmn", ".form")) {
      String pattern = "classpath:" + where + (where.endsWith("/") ? "*" : "") + ending;
      for (Resource model : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        for (StaffLanguageText text : texts(model)) {
          if (german.get(text.key()).filter(it -> sameFacts(it, text.english())).isEmpty()) {
            missing.add(text.key() + "=" + text.english());
          }
        }
      }
    }
    return missing;
  }

  private static List<StaffLanguageText> texts(Resource model) throws IOException {
    byte[] content = model.getContentAsByteArray();
    return String.valueOf(model.getFilename()).endsWith(".bpmn")
        ? new StaffLanguageDiagram(content).texts()
        : new StaffLanguageForm(content).texts();
  }

  private static boolean sameFacts(String one, String other) {
    return facts(one).equals(facts(other));
  }

  private static List<String> facts(String text) {
    return FACT.matcher(text).results().map(found -> found.group()).sorted().toList();
  }

  private static String translated(StaffLanguage language, String model) throws IOException {
    return new String(
        new StaffLanguageTranslation(language, SAMPLE).translate(model, read(model)), UTF_8);
  }

  private static byte[] read(String model) throws IOException {
    return new ClassPathResource("engine/" + model).getContentAsByteArray();
  }
}
