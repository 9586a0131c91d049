package io.mittelpunkt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mittelpunkt.support.ServiceProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo as {@code mvn spring-boot:run} starts it, with all that may go wrong. */
class DemoProcessIT {

  private static final String SHIPMENT =
      """
      {"orderId":"1","street":"Lindenstraße 5","postcode":"10969","city":"Berlin","offeringId":"dsl-50"}""";

  @TempDir Path folder;

  @Test
  void losesNothingInAKillAndLetsNobodyElseOnItsData() throws Exception {
    Path data = folder.resolve("data");
    String shipped;
    try (ServiceProcess service =
        ServiceProcess.ofDemo(data, ServiceProcess.freePort(), Map.of()).ready()) {
      service.send("POST", "/demo/clock", "", "{\"advance\":\"P1DT2H\"}");
      shipped = ship(service);
      service.send(
          "POST",
          "/sandbox/sms/messages",
          "demo-sms",
          "{\"key\":\"k\",\"to\":\"+4915112345601\",\"text\":\"Guten Tag\"}");
      service.kill();
    }

    try (ServiceProcess service =
        ServiceProcess.ofDemo(data, ServiceProcess.freePort(), Map.of()).ready()) {
      assertThat(ship(service)).isEqualTo(shipped);
      assertThat(service.send("GET", "/sandbox/mailbox.json", "", "").body()).contains("Guten Tag");
      assertThat(service.send("GET", "/demo/clock", "", "").body())
          .contains("\"offset\":\"P1DT2H\"");

      assertCannotStart(data, ServiceProcess.freePort(), Map.of(), "MITTELPUNKT_DATA");
      assertCannotStart(folder.resolve("other"), service.port(), Map.of(), "SERVER_PORT");
    }
  }

  @Test
  void saysWhatToDoWhereUserNamespacesAreForbidden() throws Exception {
    assumeTrue(System.getProperty("user.name").equals("root"), "only root needs them");
    Path unshare = folder.resolve("unshare");
    Files.writeString(unshare, "#!/bin/sh\nexit 1\n");
    Files.setPosixFilePermissions(unshare, PosixFilePermissions.fromString("rwxr-xr-x"));
    String path = folder + ":" + System.getenv("PATH");

    assertCannotStart(
        folder.resolve("data"),
        ServiceProcess.freePort(),
        Map.of("PATH", path),
        "SPRING_DATASOURCE_URL");
  }

  private static void assertCannotStart(
      Path data, int port, Map<String, String> environment, String wayOut) throws Exception {
    try (ServiceProcess service = ServiceProcess.ofDemo(data, port, environment)) {
      assertThat(service.exitStatus()).isEqualTo(1);
      assertThat(service.output())
          .filteredOn(line -> line.startsWith("Mittelpunkt cannot start: "))
          .singleElement()
          .asString()
          .contains(wayOut);
      assertThat(service.output()).noneMatch(line -> line.startsWith("\tat "));
    }
  }

  private static String ship(ServiceProcess service) throws Exception {
    var answer = service.send("PUT", "/sandbox/warehouse/shipments/k", "demo-warehouse", SHIPMENT);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
