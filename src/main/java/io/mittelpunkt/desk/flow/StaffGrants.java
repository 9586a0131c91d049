package io.mittelpunkt.desk.flow;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import io.mittelpunkt.engine.Groups;
import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What each group may do in the engine, and no more. Tasks need no line here: who is a task's
 * candidate or assignee may read and work on it, nobody else. What is missing is granted at each
 * start; what an administrator granted beside it stays.
 */
@Component
class StaffGrants {

  private static final String TASKLIST = "tasklist";
  private static final String COCKPIT = "cockpit";
  private static final String TAKE_ORDER = "take-order";
  private static final String TAKE_CALLBACK = "take-callback";

  private final AuthorizationService authorizationService;

  StaffGrants(AuthorizationService authorizationService) {
    this.authorizationService = authorizationService;
  }

  void keep() {
    Groups.candidates().forEach(this::enterTasklist);
    Stream.of(Groups.TEAM_LEADS, Groups.OPERATIONS).forEach(this::handOver);
    Stream.of(Groups.AGENTS, Groups.TEAM_LEADS).forEach(this::takeFromCustomers);
    Stream.of(Groups.OPERATIONS, Groups.PROCESS_OWNERS).forEach(this::watchInCockpit);
    mendFailedSteps(Groups.OPERATIONS);
    administer(Groups.ADMINISTRATORS);
  }

  /** All but the worklists: an administrator's Tasklist would show everybody's. */
  private void administer(String group) {
    Arrays.stream(Resources.values())
        .filter(resource -> resource != Resources.FILTER)
        .forEach(resource -> grant(group, resource, ANY, Permissions.ALL));
  }

  /**
   * Tasklist shows beside a task its process's name and diagram, and on its card the order's id,
   * which is a variable of the case. Variables are ids and flags, never about a person.
   */
  private void enterTasklist(String group) {
    grant(group, Resources.APPLICATION, TASKLIST, Permissions.ACCESS);
    grant(
        group,
        Resources.PROCESS_DEFINITION,
        ANY,
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_INSTANCE);
  }

  /** What the members of a team may do: they talk with customers. */
  void keepTeam(String team) {
    enterTasklist(team);
    takeFromCustomers(team);
  }

  /** Orders and wishes to be called, by phone and in the shop; nothing else is started by hand. */
  private void takeFromCustomers(String group) {
    Stream.of(TAKE_ORDER, TAKE_CALLBACK)
        .forEach(
            process ->
                grant(
                    group,
                    Resources.PROCESS_DEFINITION,
                    process,
                    ProcessDefinitionPermissions.CREATE_INSTANCE));
    grant(group, Resources.PROCESS_INSTANCE, ANY, ProcessInstancePermissions.CREATE);
  }

  /** A task is handed to a colleague by name. */
  private void handOver(String group) {
    grant(group, Resources.USER, ANY, Permissions.READ);
    grant(group, Resources.GROUP, ANY, Permissions.READ);
  }

  /** Cases without their customers: whoever may read a task reads in its form whom it is about. */
  private void watchInCockpit(String group) {
    grant(group, Resources.APPLICATION, COCKPIT, Permissions.ACCESS);
    grant(group, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ_HISTORY);
    grant(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
    grant(group, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ);
    grant(group, Resources.DEPLOYMENT, ANY, Permissions.READ);
  }

  /** One failed step, or all that failed while a neighbouring system was down. */
  private void mendFailedSteps(String group) {
    grant(group, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.RETRY_JOB);
    grant(
        group,
        Resources.BATCH,
        ANY,
        BatchPermissions.READ,
        BatchPermissions.CREATE_BATCH_SET_JOB_RETRIES);
  }

  private void grant(String group, Resource resource, String id, Permission... permissions) {
    Authorization found =
        authorizationService
            .createAuthorizationQuery()
            .authorizationType(AUTH_TYPE_GRANT)
            .groupIdIn(group)
            .resourceType(resource)
            .resourceId(id)
            .singleResult();
    Authorization grant =
        found == null ? authorizationService.createNewAuthorization(AUTH_TYPE_GRANT) : found;
    grant.setGroupId(group);
    grant.setResource(resource);
    grant.setResourceId(id);
    boolean missing =
        found == null || !Arrays.stream(permissions).allMatch(found::isPermissionGranted);
    if (missing) {
      Arrays.stream(permissions).forEach(grant::addPermission);
      authorizationService.saveAuthorization(grant);
    }
  }
}
