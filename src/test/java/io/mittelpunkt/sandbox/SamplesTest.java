package io.mittelpunkt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mittelpunkt.support.RunningService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class SamplesTest {

  private static final Path SAMPLES = Path.of("docs/samples");

  @Autowired JdbcClient jdbc;

  @Test
  void nameCustomersThatTheDemoHas() throws Exception {
    List<String> customers = jdbc.sql("select id from customer").query(String.class).list();
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      for (Path file : files.filter(SamplesTest::isOrder).toList()) {
        JsonNode order = new ObjectMapper().readTree(file.toFile());
        assertThat(customers).as(file.toString()).contains(order.at("/relatedParty/0/id").asText());
        boolean repeatable = file.getParent().equals(SAMPLES);
        assertThat(order.has("externalId")).as(file.toString()).isNotEqualTo(repeatable);
      }
    }
  }

  private static boolean isOrder(Path file) {
    return file.getFileName().toString().startsWith("order-")
        || file.getParent().endsWith("first-start");
  }
}
