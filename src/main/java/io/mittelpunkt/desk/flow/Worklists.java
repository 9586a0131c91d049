package io.mittelpunkt.desk.flow;

import io.mittelpunkt.desk.DeskTexts;
import io.mittelpunkt.engine.Groups;
import io.mittelpunkt.engine.StaffMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.filter.FilterQuery;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The worklists in Tasklist: 'Mine' and 'My team' for each member of staff, 'Escalated' for all.
 * The first two are made per person, since a stored query may hold no expression such as 'the
 * current user' (CVE-2026-109432).
 */
@Component
class Worklists {

  /** From here on a task counts as escalated; the ladder raises its priority. */
  private static final int ESCALATED = 80;

  /** Names a worklist whatever the language of its title. */
  private static final String KEY = "worklist";

  private final FilterService filterService;
  private final TaskService taskService;
  private final WorklistGrants grants;
  private final DeskTexts texts;

  Worklists(
      FilterService filterService,
      TaskService taskService,
      WorklistGrants grants,
      DeskTexts texts) {
    this.filterService = filterService;
    this.taskService = taskService;
    this.grants = grants;
    this.texts = texts;
  }

  void keepShared(List<String> teams) {
    TaskQuery escalated = sorted(taskService.createTaskQuery().taskMinPriority(ESCALATED));
    Filter kept = keep(null, "escalated", "#b3261e", -10, escalated);
    Stream.concat(Groups.candidates().stream(), teams.stream())
        .forEach(group -> grants.showToGroup(kept.getId(), group));
  }

  void keepFor(StaffMember member) {
    TaskQuery mine = sorted(taskService.createTaskQuery().taskAssignee(member.id()));
    grants.showTo(keep(member, "mine", "#1f6f5c", -30, mine).getId(), member.id());
    if (member.groups().isEmpty()) {
      find(member, "team").ifPresent(left -> filterService.deleteFilter(left.getId()));
      return;
    }
    TaskQuery team =
        sorted(
            taskService
                .createTaskQuery()
                // By name, too: a call is offered first to whom the customer knows.
                .taskCandidateUser(member.id())
                .includeAssignedTasks());
    grants.showTo(keep(member, "team", "#2f5d9b", -20, team).getId(), member.id());
  }

  private static TaskQuery sorted(TaskQuery query) {
    return query.orderByTaskPriority().desc().orderByDueDate().asc();
  }

  private Filter keep(
      @Nullable StaffMember owner, String key, String colour, int position, TaskQuery query) {
    Filter filter = find(owner, key).orElseGet(() -> filterService.newTaskFilter(key));
    Map<String, Object> properties = new HashMap<>();
    properties.put(KEY, key);
    properties.put("description", texts.get("worklist." + key + ".description"));
    properties.put("color", colour);
    properties.put("priority", position);
    properties.put("refresh", true);
    properties.put("showUndefinedVariable", false);
    properties.put(
        "variables", List.of(Map.of("name", "orderId", "label", texts.get("worklist.case"))));
    filter.setName(texts.get("worklist." + key));
    filter.setOwner(owner == null ? null : owner.id());
    filter.setProperties(properties);
    filter.setQuery(query);
    return filterService.saveFilter(filter);
  }

  private Optional<Filter> find(@Nullable StaffMember owner, String key) {
    FilterQuery all = filterService.createTaskFilterQuery();
    return (owner == null ? all : all.filterOwner(owner.id()))
        .list().stream()
            .filter(filter -> owner != null || filter.getOwner() == null)
            .filter(filter -> key.equals(filter.getProperties().get(KEY)))
            .findFirst();
  }
}
