package io.mittelpunkt.portal.web;

import io.mittelpunkt.shared.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * A customer's page speaks his language, whatever the browser prefers; other pages ask the browser.
 */
@Configuration(proxyBeanMethods = false)
class CustomerLanguage {

  private static final String ATTRIBUTE = CustomerLanguage.class.getName();

  /** Has the page of this request rendered in a language. */
  static void use(HttpServletRequest request, Locale language) {
    request.setAttribute(ATTRIBUTE, Languages.nearest(language));
  }

  @Bean
  LocaleResolver localeResolver() {
    AcceptHeaderLocaleResolver resolver =
        new AcceptHeaderLocaleResolver() {
          @Override
          public Locale resolveLocale(HttpServletRequest request) {
            return request.getAttribute(ATTRIBUTE) instanceof Locale language
                ? language
                : super.resolveLocale(request);
          }
        };
    resolver.setDefaultLocale(Locale.ENGLISH);
    resolver.setSupportedLocales(Languages.spoken());
    return resolver;
  }
}
