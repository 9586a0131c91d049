package io.mittelpunkt.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.engine.ModelTranslation;
import io.mittelpunkt.engine.gate.ModelFile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ModelReaderTest {

  private static final List<String> NAMES =
      List.of("orders/show-detail.form", "scheduling/attend-visit.bpmn");

  @TempDir Path folder;

  private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

  @Test
  void findsTheModelsInAFolder() throws IOException {
    for (String name : NAMES) {
      Path file = folder.resolve("classes/processes").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }

    assertThat(read(folder.resolve("classes"))).extracting(ModelFile::name).isEqualTo(NAMES);
  }

  @Test
  void findsTheModelsInAJarUnderTheSameNames() throws IOException {
    assertThat(read(jar())).extracting(ModelFile::name).isEqualTo(NAMES);
  }

  @Test
  void givesEachModelToTheTranslation() throws IOException {
    beans.addBean(
        "translation",
        (ModelTranslation)
            (name, content) ->
                (name + " in the staff's language").getBytes(StandardCharsets.UTF_8));

    assertThat(read(jar()))
        .extracting(file -> new String(file.content(), StandardCharsets.UTF_8))
        .containsExactly(
            "orders/show-detail.form in the staff's language",
            "scheduling/attend-visit.bpmn in the staff's language");
  }

  @Test
  void aServiceWithoutModelsHasAnEmptySet() throws IOException {
    assertThat(read(Files.createDirectory(folder.resolve("empty")))).isEmpty();
  }

  private Path jar() throws IOException {
    Path jar = folder.resolve("service.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry("processes/"));
      for (String name : NAMES) {
        entries.putNextEntry(new JarEntry("processes/" + name));
        entries.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  private List<ModelFile> read(Path classPath) throws IOException {
    try (var loader = new URLClassLoader(new URL[] {classPath.toUri().toURL()}, null)) {
      return new ModelReader(
              new PathMatchingResourcePatternResolver(loader),
              beans.getBeanProvider(ModelTranslation.class))
          .read()
          .files();
    }
  }
}
