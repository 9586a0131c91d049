package io.mittelpunkt;

import io.mittelpunkt.shared.CannotStart;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;

/**
 * Looks, before anything else starts, whether a database and an SMTP server are given. Only the
 * demo brings its own, and only where their classes are: they are not in the jar.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class GivenServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Environment environment = context.getEnvironment();
    if (missing(
        environment,
        "spring.datasource.url",
        "io.zonky.test.db.postgres.embedded.EmbeddedPostgres")) {
      throw new CannotStart(
          "No database is given.",
          "Set SPRING_DATASOURCE_URL (jdbc:postgresql://host:5432/name), SPRING_DATASOURCE_USERNAME"
              + " and SPRING_DATASOURCE_PASSWORD.");
    }
    if (missing(environment, "spring.mail.host", "com.icegreen.greenmail.util.GreenMail")) {
      throw new CannotStart(
          "No SMTP server is given.",
          "Set SPRING_MAIL_HOST, and SPRING_MAIL_PORT if it is not 25.");
    }
  }

  private static boolean missing(Environment environment, String property, String embedded) {
    return !environment.containsProperty(property)
        && !(environment.acceptsProfiles(Profiles.of("demo"))
            && ClassUtils.isPresent(embedded, null));
  }
}
