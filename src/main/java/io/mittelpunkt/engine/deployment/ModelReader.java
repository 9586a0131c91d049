package io.mittelpunkt.engine.deployment;

import io.mittelpunkt.engine.ModelTranslation;
import io.mittelpunkt.engine.gate.ModelFile;
import io.mittelpunkt.engine.gate.ModelSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the models that travel with the service, from a jar or from a folder alike. */
@Component
public class ModelReader {

  private static final String FOLDER = "processes/";

  private final ResourcePatternResolver resources;
  private final ObjectProvider<ModelTranslation> translations;

  ModelReader(ResourcePatternResolver resources, ObjectProvider<ModelTranslation> translations) {
    this.resources = resources;
    this.translations = translations;
  }

  /** The whole set, in the staff's language where there is a translation. */
  public ModelSet read() throws IOException {
    List<ModelFile> files = new ArrayList<>();
    for (String ending : List.of("bpmn", "dmn", "form")) {
      for (Resource resource : resources.getResources("classpath*:processes/**/*." + ending)) {
        ModelFile file = fileOf(resource);
        // A folder that stands twice on the class path shows each of its files twice.
        if (files.stream().noneMatch(it -> isCopy(it, file))) {
          files.add(file);
        }
      }
    }
    return new ModelSet(files);
  }

  private static boolean isCopy(ModelFile one, ModelFile other) {
    return one.name().equals(other.name()) && Arrays.equals(one.content(), other.content());
  }

  private ModelFile fileOf(Resource resource) throws IOException {
    String path = resource.getURL().getPath();
    String name = path.substring(path.lastIndexOf(FOLDER) + FOLDER.length());
    byte[] content = resource.getContentAsByteArray();
    for (ModelTranslation translation : translations) {
      content = translation.translate(name, content);
    }
    return new ModelFile(name, content);
  }
}
