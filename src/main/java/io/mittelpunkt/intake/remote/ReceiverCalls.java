package io.mittelpunkt.intake.remote;

import io.mittelpunkt.intake.CallbackRules;
import io.mittelpunkt.intake.WebhookSettings;
import java.net.InetAddress;
import java.util.function.Predicate;
import org.apache.hc.core5.ssl.SSLContexts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** How receivers are called. Only the demo may call its own machine, and without TLS. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookSettings.class)
class ReceiverCalls {

  @Bean
  CallbackRules callbackRules(WebhookSettings settings, Environment environment) {
    return new CallbackRules(settings, isDemo(environment));
  }

  @Bean
  HttpReceivers receivers(Environment environment) {
    Predicate<InetAddress> allowed = isDemo(environment) ? address -> true : PublicAddresses::holds;
    return new HttpReceivers(
        Resolver.ofMachine(), allowed, new OnePost(SSLContexts.createSystemDefault()));
  }

  private static boolean isDemo(Environment environment) {
    return environment.acceptsProfiles(Profiles.of("demo"));
  }
}
