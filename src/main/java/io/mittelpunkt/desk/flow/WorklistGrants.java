package io.mittelpunkt.desk.flow;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.function.Consumer;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** Who sees a worklist. To see it is all: the engine lets its owner change and delete it, too. */
@Component
class WorklistGrants {

  private final AuthorizationService authorizationService;

  WorklistGrants(AuthorizationService authorizationService) {
    this.authorizationService = authorizationService;
  }

  void showTo(String worklist, String login) {
    show(worklist, grants(worklist).userIdIn(login), grant -> grant.setUserId(login));
  }

  void showToGroup(String worklist, String group) {
    show(worklist, grants(worklist).groupIdIn(group), grant -> grant.setGroupId(group));
  }

  private AuthorizationQuery grants(String worklist) {
    return authorizationService
        .createAuthorizationQuery()
        .authorizationType(AUTH_TYPE_GRANT)
        .resourceType(Resources.FILTER)
        .resourceId(worklist);
  }

  private void show(String worklist, AuthorizationQuery query, Consumer<Authorization> to) {
    Authorization found = query.singleResult();
    Authorization grant =
        found == null ? authorizationService.createNewAuthorization(AUTH_TYPE_GRANT) : found;
    grant.setResource(Resources.FILTER);
    grant.setResourceId(worklist);
    to.accept(grant);
    grant.setPermissions(new Permission[] {Permissions.READ});
    authorizationService.saveAuthorization(grant);
  }
}
