package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.engine.Vocabulary;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of {@code take-callback}: answers, taken out before they could be stored. */
@Configuration(proxyBeanMethods = false)
class TakeCallbackWords {

  static final String WHOSE_CALL = "whoseCall";
  static final String MATTER = "matter";
  static final String CALL_WHEN = "callWhen";
  static final String CALL_DAY = "callDay";
  static final String CALL_TIME = "callTime";
  static final String CALL_REMARK = "callRemark";
  static final String CALL_NUMBER = "callNumber";

  @Bean
  Vocabulary takeCallbackVocabulary() {
    return new Vocabulary(
        "callbacks",
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(WHOSE_CALL, MATTER, CALL_WHEN, CALL_DAY, CALL_TIME, CALL_REMARK, CALL_NUMBER));
  }
}
