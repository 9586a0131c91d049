package io.mittelpunkt;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.CoversModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** No model is drawn without a test class that walks each of its paths. */
class EachModelIsWalkedTest {

  @Test
  void eachModelHasItsProcessTest() throws IOException {
    assertThat(walked()).containsExactlyInAnyOrderElementsOf(drawn());
  }

  private static List<String> walked() {
    var tests = new ClassPathScanningCandidateComponentProvider(false);
    tests.addIncludeFilter(new AnnotationTypeFilter(CoversModel.class));
    return tests.findCandidateComponents("io.mittelpunkt").stream()
        .map(test -> ClassUtils.resolveClassName(test.getBeanClassName(), null))
        .map(test -> test.getAnnotation(CoversModel.class).value())
        .toList();
  }

  private static List<String> drawn() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("processes"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".bpmn"))
          .map(name -> name.replace(".bpmn", ""))
          .toList();
    }
  }
}
