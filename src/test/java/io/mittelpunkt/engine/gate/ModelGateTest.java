package io.mittelpunkt.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.engine.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ModelGateTest {

  private static final Path BROKEN = Path.of("src/test/resources/broken-models");
  private static final String NOT_DRAWN = "is not drawn";

  private final ModelGate gate = new ModelGate(new FakeBeans());

  @Test
  void letsTheGoodModelsPass() {
    assertThat(gate.check(new ModelSet(ModelFolder.files("good-models")))).isEmpty();
  }

  /** The broken models are tiny and not drawn; that finding has a test of its own. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/broken-models/findings.csv", delimiter = '|', numLinesToSkip = 1)
  void refuses(String folder, String file, String element, String wrong, String cure) {
    assertThat(gate.check(ModelFolder.goodWith(folder)))
        .filteredOn(finding -> !finding.wrong().equals(NOT_DRAWN))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.file()).isEqualTo(file);
              assertThat(finding.element()).isEqualTo(element);
              assertThat(finding.wrong()).contains(wrong);
              assertThat(finding.cure()).contains(cure);
            });
  }

  @Test
  void hasAnExpectationForEachBrokenModel() throws IOException {
    List<String> expected =
        Files.readAllLines(BROKEN.resolve("findings.csv")).stream()
            .skip(1)
            .map(line -> line.split("\\|")[0].strip())
            .toList();
    try (Stream<Path> folders = Files.list(BROKEN).filter(Files::isDirectory)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsAll(expected)
          .allMatch(folder -> folder.equals("not-drawn") || expected.contains(folder));
    }
  }

  @Test
  void refusesWhatRunsAndIsNotDrawn() {
    assertThat(gate.check(ModelFolder.goodWith("not-drawn")))
        .allMatch(finding -> finding.wrong().equals(NOT_DRAWN))
        .allMatch(finding -> finding.cure().contains("Draw it"))
        .extracting(Finding::element)
        .containsExactlyInAnyOrder(
            "event_begin", "flow_in", "serviceTask_noteDetail", "flow_out", "event_end");
  }

  @Test
  void refusesAWordThatNoModelUses() {
    BeanCatalogue withUnusedWord =
        new FakeBeans() {
          @Override
          public List<Vocabulary> vocabularies() {
            var words =
                new Vocabulary(
                    "callbacks", Set.of("callbacks.slotMoved"), Set.of(), Set.of(), Set.of());
            return Stream.concat(super.vocabularies().stream(), Stream.of(words)).toList();
          }
        };

    assertThat(new ModelGate(withUnusedWord).check(new ModelSet(ModelFolder.files("good-models"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.file()).isEqualTo("callbacks/");
              assertThat(finding.element()).isEqualTo("callbacks.slotMoved");
              assertThat(finding.wrong()).contains("no model uses it");
              assertThat(finding.cure()).contains("take it out");
            });
  }

  @Test
  void refusesATimerWhoseMessageStartsNothing() {
    List<ModelFile> withoutLadder =
        ModelFolder.files("good-models").stream()
            .filter(file -> !file.id().equals("escalate-idle-case"))
            .toList();

    assertThat(gate.check(new ModelSet(withoutLadder)))
        .extracting(Finding::element, Finding::wrong)
        .allSatisfy(
            finding ->
                assertThat(finding.toList().get(1).toString()).contains("its timer starts nothing"))
        .extracting(finding -> finding.toList().get(0))
        .containsExactlyInAnyOrder("receiveTask_awaitDetail", "userTask_askByPhone");
  }
}
