package io.mittelpunkt.engine.gate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.xml.sax.SAXException;

/**
 * All models that run together: processes, decisions and forms. A deployment is always the whole
 * set, since what is bound to {@code deployment} must be in the same one.
 */
public final class ModelSet {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<ModelFile> files;
  private final List<Diagram> diagrams = new ArrayList<>();
  private final List<DecisionFile> decisions = new ArrayList<>();
  private final List<FormFile> forms = new ArrayList<>();
  private final Findings unreadable = new Findings();

  /** Reads the files; one that cannot be read becomes a finding of the gate. */
  public ModelSet(List<ModelFile> files) {
    this.files = files.stream().sorted(Comparator.comparing(ModelFile::name)).toList();
    this.files.forEach(this::read);
  }

  private void read(ModelFile file) {
    try {
      if (file.endsWith("bpmn")) {
        var xml = Xml.parse(file.content());
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(file.content()));
        diagrams.add(new Diagram(file, model, xml));
      } else if (file.endsWith("dmn")) {
        var xml = Xml.parse(file.content());
        var model = Dmn.readModelFromStream(new ByteArrayInputStream(file.content()));
        decisions.add(new DecisionFile(file, model, xml));
      } else if (file.endsWith("form")) {
        forms.add(new FormFile(file, JSON.readTree(file.content())));
      } else {
        unreadable.add(file, file.id(), "is no .bpmn, .dmn or .form", "Leave it out of the set");
      }
    } catch (SAXException | IOException | ModelException e) {
      Throwable reason = e.getCause() == null ? e : e.getCause();
      unreadable.add(
          file,
          file.id(),
          "cannot be read: " + reason.getMessage(),
          "Open it in Camunda Modeler and mend it");
    }
  }

  /** The files, by name. */
  public List<ModelFile> files() {
    return files;
  }

  List<Diagram> diagrams() {
    return diagrams;
  }

  List<DecisionFile> decisions() {
    return decisions;
  }

  List<FormFile> forms() {
    return forms;
  }

  List<Finding> unreadable() {
    return unreadable.all();
  }

  /** The diagram of a process, by the process's id, which is its file's name. */
  Optional<Diagram> diagram(String processId) {
    return diagrams.stream().filter(diagram -> diagram.file().id().equals(processId)).findFirst();
  }
}
