package io.mittelpunkt.engine.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

  @Test
  void onlyWhatCanBeFilledInMayBeSent() {
    assertThat(
            fields(
                """
                {"components": [
                  {"type": "text", "key": "story", "text": "{{story}}"},
                  {"type": "textfield", "key": "customerName", "disabled": true},
                  {"type": "textfield", "key": "customerReach", "readonly": true},
                  {"type": "textfield", "key": "phase", "readonly": "=true"},
                  {"type": "button", "key": "send"},
                  {"type": "textfield"},
                  {"type": "expression", "key": "seen", "expression": "=newest"},
                  {"type": "textfield", "key": "birthDate"},
                  {"type": "group", "key": "group", "components": [
                    {"type": "radio", "key": "reached"}]}]}
                """))
        .containsExactly("birthDate", "reached", "seen");
  }

  @Test
  void aFieldWithAPathIsSentInsideItsFirstName() {
    assertThat(
            fields(
                """
                {"components": [
                  {"type": "textfield", "key": "person.name"},
                  {"type": "group", "path": "empty", "components": [{"type": "text"}]},
                  {"type": "dynamiclist", "path": "places.all", "components": [
                    {"type": "group", "components": [{"type": "textfield", "key": "city"}]}]}]}
                """))
        .containsExactly("person", "places");
  }

  @Test
  void whatIsNoCamundaFormAllowsNothing() {
    assertThatThrownBy(() -> fields("<form></form>")).isInstanceOf(BadUserRequestException.class);
  }

  private static Set<String> fields(String form) {
    return FormFields.of(new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)));
  }
}
