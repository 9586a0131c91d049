package io.mittelpunkt;

import io.mittelpunkt.shared.CannotStart;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Looks, before anything else starts, whether it is told which systems to call, and how customers
 * reach it.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class GivenSystems implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final List<String> REQUIRED =
      List.of(
          "mittelpunkt.public-url",
          "mittelpunkt.service-phone",
          "mittelpunkt.mail.from",
          "mittelpunkt.network.url",
          "mittelpunkt.network.token",
          "mittelpunkt.warehouse.url",
          "mittelpunkt.warehouse.token",
          "mittelpunkt.warehouse.webhook-token",
          "mittelpunkt.sms.url",
          "mittelpunkt.sms.token",
          "mittelpunkt.letters.url",
          "mittelpunkt.letters.token",
          "mittelpunkt.letters.sender");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    List<String> missing =
        REQUIRED.stream()
            .filter(setting -> !context.getEnvironment().containsProperty(setting))
            .map(GivenSystems::variable)
            .toList();
    if (!missing.isEmpty()) {
      throw new CannotStart(
          "It is not told which systems to call, or how customers reach it.",
          "Set " + String.join(", ", missing) + ".");
    }
  }

  private static String variable(String setting) {
    return setting.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
