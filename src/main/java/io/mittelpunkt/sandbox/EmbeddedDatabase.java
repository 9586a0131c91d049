package io.mittelpunkt.sandbox;

import io.mittelpunkt.shared.CannotStart;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL beside the service, where no database is given. */
@OnlyInDemo
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class EmbeddedDatabase {

  private static final String NAME = "mittelpunkt";
  private static final String CURE =
      "Or start a PostgreSQL yourself and set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME"
          + " and SPRING_DATASOURCE_PASSWORD.";

  @Bean
  DataFolder dataFolder(@Value("${mittelpunkt.data}") Path data) throws IOException {
    return DataFolder.hold(data);
  }

  /** Spring closes it after the pool, which depends on it. */
  @Bean(destroyMethod = "close")
  EmbeddedPostgres postgres(DataFolder folder) throws IOException {
    if (System.getProperty("user.name").equals("root") && !LinuxUtils.isUnshareAvailable()) {
      throw new CannotStart(
          "PostgreSQL refuses to run as root, and this machine forbids the user namespace in which"
              + " it could.",
          "Start Mittelpunkt as another user. " + CURE);
    }
    new LeftPostmaster(folder.postgres()).stop();
    EmbeddedPostgres postgres = start(folder);
    JdbcClient jdbc = JdbcClient.create(postgres.getPostgresDatabase());
    if (!jdbc.sql("select exists (select from pg_database where datname = ?)")
        .param(NAME)
        .query(Boolean.class)
        .single()) {
      jdbc.sql("create role " + NAME + " login").update();
      jdbc.sql("create database " + NAME + " owner " + NAME).update();
    }
    return postgres;
  }

  private static EmbeddedPostgres start(DataFolder folder) {
    try {
      return EmbeddedPostgres.builder()
          .setDataDirectory(folder.postgres())
          .setCleanDataDirectory(false)
          .setOverrideWorkingDirectory(folder.binaries().toFile())
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("listen_addresses", "127.0.0.1")
          .setServerConfig("unix_socket_directories", "")
          .setRegisterShutdownHook(false)
          .start();
    } catch (IOException | IllegalStateException e) {
      throw new CannotStart(
          "The embedded PostgreSQL did not start on the data in " + folder.postgres() + ".",
          "Its own words are in the log above. " + CURE);
    }
  }

  @Bean
  JdbcConnectionDetails embeddedConnection(EmbeddedPostgres postgres) {
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return NAME;
      }

      @Override
      public String getPassword() {
        return "";
      }

      @Override
      public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME;
      }
    };
  }
}
