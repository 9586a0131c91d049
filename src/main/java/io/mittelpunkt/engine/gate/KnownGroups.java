package io.mittelpunkt.engine.gate;

import io.mittelpunkt.engine.Groups;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** A task for a group that nobody is in is a task that nobody sees. */
final class KnownGroups implements Rule {

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (Diagram diagram : models.diagrams()) {
      for (UserTask task : diagram.all(UserTask.class)) {
        for (String group : literals(task.getCamundaCandidateGroups())) {
          if (!Groups.candidates().contains(group)) {
            findings.add(
                diagram.file(),
                task.getId(),
                "there is no group " + group,
                "Offer it to one of " + Groups.candidates().stream().sorted().toList());
          }
        }
      }
    }
  }

  private static Iterable<String> literals(@Nullable String groups) {
    return groups == null || groups.contains("{")
        ? List.of()
        : Arrays.stream(groups.split(",")).map(String::strip).toList();
  }
}
