package io.mittelpunkt;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.ServiceProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The jar as an operator starts it. */
class PackedJarIT {

  @Test
  void saysInOneLineThatItNeedsADatabase() throws Exception {
    for (Map<String, String> environment :
        List.of(Map.<String, String>of(), Map.of("SPRING_PROFILES_ACTIVE", "demo"))) {
      try (ServiceProcess service = ServiceProcess.ofJar(environment)) {
        assertThat(service.exitStatus()).isEqualTo(1);
        assertThat(service.output())
            .singleElement()
            .asString()
            .startsWith("Mittelpunkt cannot start: No database is given.")
            .contains("SPRING_DATASOURCE_URL");
      }
    }
  }

  @Test
  void saysInOneLineThatItNeedsAnSmtpServer() throws Exception {
    try (ServiceProcess service =
        ServiceProcess.ofJar(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost/x"))) {
      assertThat(service.exitStatus()).isEqualTo(1);
      assertThat(service.output()).singleElement().asString().contains("SPRING_MAIL_HOST");
    }
  }

  @Test
  void saysInOneLineWhichSystemsItMustBeTold() throws Exception {
    Map<String, String> given = new HashMap<>(production(1));
    given.keySet().removeIf(name -> name.startsWith("MITTELPUNKT_WAREHOUSE"));
    try (ServiceProcess service = ServiceProcess.ofJar(given)) {
      assertThat(service.exitStatus()).isEqualTo(1);
      assertThat(service.output())
          .singleElement()
          .asString()
          .contains("MITTELPUNKT_WAREHOUSE_URL", "MITTELPUNKT_WAREHOUSE_WEBHOOK_TOKEN")
          .doesNotContain("NETWORK");
    }
  }

  @Test
  void saysInOneLineThatTheDatabaseDoesNotAnswer() throws Exception {
    try (ServiceProcess service = ServiceProcess.ofJar(production(ServiceProcess.freePort()))) {
      assertThat(service.exitStatus()).isEqualTo(1);
      assertThat(service.output())
          .last()
          .asString()
          .startsWith("Mittelpunkt cannot start: The database does not let it in");
      assertThat(service.output()).noneMatch(line -> line.startsWith("\tat "));
    }
  }

  @Test
  void explainsHowToPlaceABatchOfOrdersWithoutStartingTheService() throws Exception {
    try (ServiceProcess help = ServiceProcess.ofJar(Map.of(), "place-orders", "--help")) {
      assertThat(help.exitStatus()).isZero();
      assertThat(help.output())
          .startsWith("Places the orders of a file at a running Mittelpunkt, one after the other.")
          .noneMatch(line -> line.contains("Spring Boot"));
    }
  }

  @Test
  void holdsNothingOfTheDemoInProduction() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        ServiceProcess service = ServiceProcess.ofJar(production(postgres.getPort())).ready()) {
      for (String path :
          new String[] {
            "/sandbox/mailbox.json", "/sandbox/mailbox", "/sandbox/network", "/demo/clock"
          }) {
        assertThat(service.send("GET", path, "", "").statusCode()).as(path).isIn(401, 403, 404);
      }
      assertThat(service.send("POST", "/demo/clock", "", "{\"advance\":\"P1D\"}").statusCode())
          .isIn(401, 403, 404);
      JdbcClient jdbc = JdbcClient.create(postgres.getPostgresDatabase());
      assertThat(
              jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                  .query(String.class)
                  .list())
          .contains("customer", "act_ru_job")
          .noneMatch(table -> table.startsWith("sandbox_"));
      assertThat(jdbc.sql("select count(*) from customer").query(Integer.class).single()).isZero();
    }
  }

  @Test
  void runsTheDemoAgainstGivenServersAndSaysWhereMailsGo() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      Map<String, String> given = new HashMap<>(production(postgres.getPort()));
      given.put("SPRING_PROFILES_ACTIVE", "demo");
      given.put("MITTELPUNKT_DEMO_SAMPLES", "false");
      given.put("SPRING_MAIL_HOST", "mail.example.com");
      try (ServiceProcess service = ServiceProcess.ofJar(given).ready()) {
        assertThat(service.send("GET", "/sandbox/mailbox", "", "").body())
            .contains("mail.example.com");
        assertThat(service.output()).anyMatch(line -> line.contains("Mittelpunkt is ready"));
      }
    }
  }

  /** All that production needs to be told. */
  private static Map<String, String> production(int databasePort) {
    return Map.ofEntries(
        Map.entry("SPRING_PROFILES_ACTIVE", "prod"),
        Map.entry(
            "SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:" + databasePort + "/postgres"),
        Map.entry("SPRING_DATASOURCE_USERNAME", "postgres"),
        Map.entry("SPRING_DATASOURCE_PASSWORD", ""),
        Map.entry("SPRING_MAIL_HOST", "localhost"),
        Map.entry("MITTELPUNKT_ADMIN_USER", "root"),
        Map.entry("MITTELPUNKT_ADMIN_PASSWORD", "a-long-secret"),
        Map.entry("MITTELPUNKT_PUBLIC_URL", "https://service.example"),
        Map.entry("MITTELPUNKT_SERVICE_PHONE", "0800 1"),
        Map.entry("MITTELPUNKT_MAIL_FROM", "service@service.example"),
        Map.entry("MITTELPUNKT_NETWORK_URL", "http://network.example"),
        Map.entry("MITTELPUNKT_NETWORK_TOKEN", "network-secret"),
        Map.entry("MITTELPUNKT_WAREHOUSE_URL", "http://warehouse.example"),
        Map.entry("MITTELPUNKT_WAREHOUSE_TOKEN", "warehouse-secret"),
        Map.entry("MITTELPUNKT_WAREHOUSE_WEBHOOK_TOKEN", "webhook-secret"),
        Map.entry("MITTELPUNKT_SMS_URL", "http://sms.example"),
        Map.entry("MITTELPUNKT_SMS_TOKEN", "sms-secret"),
        Map.entry("MITTELPUNKT_LETTERS_URL", "http://letters.example"),
        Map.entry("MITTELPUNKT_LETTERS_TOKEN", "letters-secret"),
        Map.entry("MITTELPUNKT_LETTERS_SENDER", "Service, Street 1, 10115 Berlin"));
  }
}
