package io.mittelpunkt.engine.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads model sets from the test resources. */
final class ModelFolder {

  private static final Path RESOURCES = Path.of("src/test/resources");

  private ModelFolder() {}

  /** The good models, with those of one broken folder added or put in their namesakes' place. */
  static ModelSet goodWith(String broken) {
    Map<String, ModelFile> files = new TreeMap<>();
    Stream.of("good-models", "broken-models/" + broken)
        .flatMap(folder -> files(folder).stream())
        .forEach(file -> files.put(file.name(), file));
    return new ModelSet(List.copyOf(files.values()));
  }

  static List<ModelFile> files(String folder) {
    Path root = RESOURCES.resolve(folder);
    try (Stream<Path> found = Files.walk(root)) {
      return found.filter(Files::isRegularFile).map(path -> read(root, path)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ModelFile read(Path root, Path path) {
    try {
      String name = root.relativize(path).toString().replace('\\', '/');
      return new ModelFile(name, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
