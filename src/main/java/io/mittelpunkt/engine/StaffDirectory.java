package io.mittelpunkt.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who works here: the engine's users and groups. */
@Component
public class StaffDirectory {

  private static final Pattern LOGIN = Pattern.compile(StaffDirectoryRules.LOGIN);

  private static final int LONGEST_PASSWORD = 1000;

  private final IdentityService identityService;

  StaffDirectory(IdentityService identityService) {
    this.identityService = identityService;
  }

  /** Whoever has this login and this password. */
  public Optional<StaffMember> withPassword(String login, String password) {
    boolean possible = LOGIN.matcher(login).matches() && password.length() <= LONGEST_PASSWORD;
    return possible && identityService.checkPassword(login, password)
        ? find(login)
        : Optional.empty();
  }

  /** Whoever has this login. */
  public Optional<StaffMember> find(String login) {
    return Optional.ofNullable(identityService.createUserQuery().userId(login).singleResult())
        .map(this::member);
  }

  /** Everybody. */
  public List<StaffMember> all() {
    return identityService.createUserQuery().list().stream().map(this::member).toList();
  }

  /** Whether anybody belongs to a group. */
  public boolean hasMembers(String group) {
    return identityService.createUserQuery().memberOfGroup(group).count() > 0;
  }

  /** Adds a group, or calls the one that is there by its name. */
  public void keepGroup(String id, String name) {
    Group there = identityService.createGroupQuery().groupId(id).singleResult();
    if (there != null && name.equals(there.getName())) {
      return;
    }
    Group group = there == null ? identityService.newGroup(id) : there;
    group.setName(name);
    group.setType("WORKFLOW");
    identityService.saveGroup(group);
  }

  /** Adds somebody, unless the login is taken, and puts him into his groups. */
  public void keep(StaffMember member, String email, String password) {
    Set<String> joined = find(member.id()).map(StaffMember::groups).orElse(Set.of());
    if (identityService.createUserQuery().userId(member.id()).count() == 0) {
      User user = identityService.newUser(member.id());
      user.setFirstName(member.name());
      user.setLastName("");
      user.setEmail(email);
      user.setPassword(password);
      identityService.saveUser(user);
    }
    member.groups().stream()
        .filter(group -> !joined.contains(group))
        .forEach(group -> identityService.createMembership(member.id(), group));
  }

  private StaffMember member(User user) {
    Set<String> groups =
        identityService.createGroupQuery().groupMember(user.getId()).list().stream()
            .map(Group::getId)
            .collect(Collectors.toCollection(TreeSet::new));
    String name = "%s %s".formatted(text(user.getFirstName()), text(user.getLastName())).strip();
    return new StaffMember(user.getId(), name.isEmpty() ? user.getId() : name, groups);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
