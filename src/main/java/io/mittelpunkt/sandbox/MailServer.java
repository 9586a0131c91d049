package io.mittelpunkt.sandbox;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.mittelpunkt.shared.InboxAccount;
import io.mittelpunkt.shared.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A real mail server beside the service, where none is given: it takes all mail over SMTP, and
 * hands out over IMAP what is sent to the addresses for answers.
 */
@OnlyInDemo
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "com.icegreen.greenmail.util.GreenMail")
@ConditionalOnProperty(name = "spring.mail.host", matchIfMissing = true, havingValue = "none")
class MailServer {

  private static final String LOOPBACK = "127.0.0.1";

  private static final String INBOX = "inbox";

  private final String answersDomain;
  private final String password = Secrets.newToken();

  MailServer(@Value("${mittelpunkt.inbox.domain}") String answersDomain) {
    this.answersDomain = answersDomain;
  }

  /**
   * Each mail to a customer is in the database before SMTP says 250, so a kill loses none that was
   * accepted. What customers answer waits in memory until it is read, a few seconds.
   */
  @Bean(initMethod = "start", destroyMethod = "stop")
  GreenMail greenMail(MailKeeper keeper) throws UserException {
    GreenMail server =
        new GreenMail(
            new ServerSetup[] {
              anyFreePort(ServerSetup.PROTOCOL_SMTP), anyFreePort(ServerSetup.PROTOCOL_IMAP)
            });
    GreenMailUser answers =
        server.getUserManager().createUser(INBOX + "@" + answersDomain, INBOX, password);
    UserImpl everyone = new Everyone(server.getManagers().getImapHostManager());
    server
        .getUserManager()
        .setMessageDeliveryHandler(
            (mail, recipient) -> {
              if (recipient.getEmail().toLowerCase(Locale.ROOT).endsWith("@" + answersDomain)) {
                return answers;
              }
              keeper.keep(mail.getMessage(), recipient.getEmail());
              return everyone;
            });
    return server;
  }

  @Bean
  JavaMailSender mailSender(GreenMail server) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost(LOOPBACK);
    sender.setPort(server.getSmtp().getPort());
    sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
    for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      sender.getJavaMailProperties().setProperty("mail.smtp." + limit, "10000");
    }
    return sender;
  }

  @Bean
  @ConditionalOnExpression("'${mittelpunkt.inbox.host:}'.isEmpty()")
  InboxAccount sandboxInbox(GreenMail server) {
    return new InboxAccount(
        LOOPBACK, server.getImap().getPort(), INBOX, password, "INBOX", false, answersDomain);
  }

  private static ServerSetup anyFreePort(String protocol) {
    ServerSetup setup = new ServerSetup(0, LOOPBACK, protocol);
    setup.setServerStartupTimeout(10_000);
    return setup;
  }

  /** Every recipient there is. The mail is in the database already: no second copy in memory. */
  private static final class Everyone extends UserImpl {

    Everyone(ImapHostManager none) {
      super("everyone@example.com", "everyone", "", none);
    }

    @Override
    public void deliver(MovingMessage mail) {}
  }
}
