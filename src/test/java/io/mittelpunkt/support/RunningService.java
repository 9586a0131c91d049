package io.mittelpunkt.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.ServerSocket;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service in profile {@code demo}, on a free port and a database of its own, with its job
 * executor and outbox at work. All classes so marked share one context: a test uses its own
 * customers and orders and assumes nothing about the rest.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
    webEnvironment = WebEnvironment.DEFINED_PORT,
    properties = {"mittelpunkt.demo.samples=false", "mittelpunkt.visits.planning-time=PT0.2S"})
@ActiveProfiles("demo")
@ContextConfiguration(initializers = RunningService.OwnPlace.class)
@ExtendWith(StatesPassed.class)
public @interface RunningService {

  /** Gives each context a free port and a new data folder below {@code target}. */
  class OwnPlace implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(
              "server.port=" + freePort(), "mittelpunkt.data=target/test-data/" + UUID.randomUUID())
          .applyTo(context);
    }

    private static int freePort() {
      try (ServerSocket socket = new ServerSocket(0)) {
        return socket.getLocalPort();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
