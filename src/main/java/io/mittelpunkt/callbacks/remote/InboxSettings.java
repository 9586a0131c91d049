package io.mittelpunkt.callbacks.remote;

import io.mittelpunkt.shared.InboxAccount;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The inbox that the environment names, if it names one. */
@Configuration(proxyBeanMethods = false)
class InboxSettings {

  @Bean
  @ConditionalOnExpression("!'${mittelpunkt.inbox.host:}'.isEmpty()")
  InboxAccount inboxAccount(
      @Value("${mittelpunkt.inbox.host}") String host,
      @Value("${mittelpunkt.inbox.port}") int port,
      @Value("${mittelpunkt.inbox.user}") String user,
      @Value("${mittelpunkt.inbox.password}") String password,
      @Value("${mittelpunkt.inbox.folder}") String folder,
      @Value("${mittelpunkt.inbox.ssl}") boolean ssl,
      @Value("${mittelpunkt.inbox.domain}") String domain) {
    return new InboxAccount(host, port, user, password, folder, ssl, domain);
  }
}
