package io.mittelpunkt.engine;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the staff's language from the settings. */
@Configuration(proxyBeanMethods = false)
class StaffLanguageSetting {

  @Bean
  StaffLanguage staffLanguage(@Value("${mittelpunkt.staff-language:en}") String code) {
    return StaffLanguage.of(code);
  }
}
