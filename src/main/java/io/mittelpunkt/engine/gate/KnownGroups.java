package io.mittelpunkt.engine.gate;

import io.mittelpunkt.engine.Groups;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/**
 * A task for a group that nobody is in is a task that nobody sees. Which team has a task may be
 * found by a published bean, whose answer are ids of teams or logins; a variable could say
 * anything.
 */
final class KnownGroups implements Rule {

  private static final Pattern CALL = Pattern.compile("[$#]\\{\\w+\\.\\w+\\((execution|task)\\)}");

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (Diagram diagram : models.diagrams()) {
      for (UserTask task : diagram.all(UserTask.class)) {
        literals(task.getCamundaCandidateGroups())
            .filter(group -> !Groups.candidates().contains(group))
            .forEach(
                group ->
                    findings.add(
                        diagram.file(),
                        task.getId(),
                        "there is no group " + group,
                        "Offer it to one of " + Groups.candidates().stream().sorted().toList()));
        Stream.of(task.getCamundaCandidateGroups(), task.getCamundaCandidateUsers())
            .filter(Objects::nonNull)
            .filter(offered -> offered.contains("{") && !CALL.matcher(offered).matches())
            .forEach(
                offered ->
                    findings.add(
                        diagram.file(),
                        task.getId(),
                        offered + " may be anybody",
                        "Ask one published bean, as in ${callOffer.groups(execution)}"));
      }
    }
  }

  private static Stream<String> literals(@Nullable String groups) {
    return groups == null || groups.contains("{")
        ? Stream.empty()
        : Arrays.stream(groups.split(",")).map(String::strip);
  }
}
