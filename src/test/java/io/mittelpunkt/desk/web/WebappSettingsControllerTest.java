package io.mittelpunkt.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.engine.StaffLanguage;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class WebappSettingsControllerTest {

  @ParameterizedTest
  @CsvSource({"ENGLISH, en", "GERMAN, de"})
  void theWebappsKnowTheStaffsLanguageOnly(StaffLanguage language, String code) throws IOException {
    var template = new ClassPathResource("desk/webapp-settings.js");
    assertThat(new WebappSettingsController(template, language).settings())
        .contains("availableLocales: ['%s'], fallbackLocale: '%s'".formatted(code, code))
        .contains("locales_data_" + code)
        .doesNotContain("LANGUAGE");
  }
}
