package io.mittelpunkt.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** What staff read of a diagram in Tasklist: the process's name and those of its user tasks. */
final class StaffLanguageDiagram {

  private final BpmnModelInstance model;

  StaffLanguageDiagram(byte[] content) {
    this.model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
  }

  List<StaffLanguageText> texts() {
    List<StaffLanguageText> texts = new ArrayList<>();
    for (Process process : model.getModelElementsByType(Process.class)) {
      add(texts, process.getId(), process.getName(), process::setName);
    }
    for (Task task : model.getModelElementsByType(Task.class)) {
      add(texts, processOf(task).getId() + "." + task.getId(), task.getName(), task::setName);
    }
    return texts;
  }

  byte[] content() {
    return Bpmn.convertToString(model).getBytes(StandardCharsets.UTF_8);
  }

  private static void add(
      List<StaffLanguageText> texts,
      String key,
      @Nullable String english,
      Consumer<String> replace) {
    if (english != null) {
      texts.add(new StaffLanguageText(key, english, replace));
    }
  }

  private static Process processOf(FlowElement element) {
    ModelElementInstance at = element.getParentElement();
    while (!(at instanceof Process)) {
      at = at.getParentElement();
    }
    return (Process) at;
  }
}
