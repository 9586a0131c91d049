package io.mittelpunkt.engine.gate;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.instance.Decision;

/**
 * A file stands in its room's folder and is named for the one process, decision or form in it, so
 * that whoever reads a process id knows where to look.
 */
final class NamedLikeFile implements Rule {

  private static final String IN_A_ROOM = "[a-z]+/[a-z0-9]+(-[a-z0-9]+)*\\.(bpmn|dmn|form)";

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (ModelFile file : models.files()) {
      if (!file.name().matches(IN_A_ROOM)) {
        findings.add(
            file,
            file.id(),
            "does not stand in a room's folder under a name in kebab case",
            "Name it room/verb-phrase.bpmn, .dmn or .form");
      }
    }
    for (Diagram diagram : models.diagrams()) {
      List<String> ids = diagram.all(Process.class).stream().map(Process::getId).toList();
      expect(diagram.file(), ids.size() == 1 ? ids.get(0) : ids.toString(), "process", findings);
      diagram.all(Process.class).stream()
          .filter(process -> !process.isExecutable())
          .forEach(
              process ->
                  findings.add(
                      diagram.file(), process.getId(), "is not executable", "Tick 'Executable'"));
    }
    for (DecisionFile decisions : models.decisions()) {
      List<String> ids =
          decisions.model().getModelElementsByType(Decision.class).stream()
              .map(Decision::getId)
              .toList();
      String id = decisions.file().id();
      expect(decisions.file(), ids.contains(id) ? id : ids.toString(), "decision", findings);
    }
    for (FormFile form : models.forms()) {
      expect(form.file(), form.json().path("id").asText(), "form", findings);
    }
  }

  private static void expect(ModelFile file, String id, String kind, Findings findings) {
    if (!id.equals(file.id())) {
      findings.add(
          file,
          id,
          "the " + kind + "'s id is not the file's name",
          "Give the one " + kind + " in it the id " + file.id());
    }
  }
}
