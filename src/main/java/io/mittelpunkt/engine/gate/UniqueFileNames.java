package io.mittelpunkt.engine.gate;

import static java.util.stream.Collectors.groupingBy;

/** Two files of one name in two folders: in the packed jar one would silently be lost. */
final class UniqueFileNames implements Rule {

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    models.files().stream()
        .collect(groupingBy(ModelFile::fileName))
        .values()
        .forEach(
            namesakes ->
                namesakes.stream()
                    .skip(1)
                    .forEach(
                        file ->
                            findings.add(
                                file,
                                file.id(),
                                "has the same file name as " + namesakes.get(0).name(),
                                "Give one of the two another name")));
  }
}
