package io.mittelpunkt.sandbox;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real SMTP server beside the service, where none is given. */
@OnlyInDemo
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "com.icegreen.greenmail.util.GreenMail")
@ConditionalOnProperty(name = "spring.mail.host", matchIfMissing = true, havingValue = "none")
class MailServer {

  private static final String LOOPBACK = "127.0.0.1";

  /** Each mail is in the database before SMTP says 250, so a kill loses none that was accepted. */
  @Bean(initMethod = "start", destroyMethod = "stop")
  GreenMail greenMail(MailKeeper keeper) {
    ServerSetup anyFreePort = new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP);
    anyFreePort.setServerStartupTimeout(10_000);
    GreenMail server = new GreenMail(anyFreePort);
    UserImpl everyone = new Everyone(server.getManagers().getImapHostManager());
    server
        .getUserManager()
        .setMessageDeliveryHandler(
            (mail, recipient) -> {
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

  /** Every recipient there is. The mail is in the database already: no second copy in memory. */
  private static final class Everyone extends UserImpl {

    Everyone(ImapHostManager none) {
      super("everyone@example.com", "everyone", "", none);
    }

    @Override
    public void deliver(MovingMessage mail) {}
  }
}
