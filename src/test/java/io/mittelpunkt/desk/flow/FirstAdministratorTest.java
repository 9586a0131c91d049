package io.mittelpunkt.desk.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.engine.Groups;
import io.mittelpunkt.engine.StaffDirectory;
import io.mittelpunkt.shared.CannotStart;
import io.mittelpunkt.support.RunningService;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class FirstAdministratorTest {

  @Autowired StaffDirectory staff;
  @Autowired IdentityService identityService;

  private List<String> administrators;

  @BeforeEach
  void setAside() {
    administrators =
        identityService.createUserQuery().memberOfGroup(Groups.ADMINISTRATORS).list().stream()
            .map(User::getId)
            .toList();
    administrators.forEach(login -> identityService.deleteMembership(login, Groups.ADMINISTRATORS));
  }

  @AfterEach
  void putBack() {
    identityService.deleteUser("boss");
    administrators.forEach(login -> identityService.createMembership(login, Groups.ADMINISTRATORS));
  }

  @Test
  void withoutOneTheStartIsRefused() {
    assertThatThrownBy(() -> new FirstAdministrator(staff, "", "").keep())
        .isInstanceOfSatisfying(
            CannotStart.class,
            refusal ->
                assertThat(refusal.cure())
                    .contains("MITTELPUNKT_ADMIN_USER", "MITTELPUNKT_ADMIN_PASSWORD"));
    assertThatThrownBy(() -> new FirstAdministrator(staff, "boss", " ").keep())
        .isInstanceOf(CannotStart.class);
  }

  @Test
  void theOneGivenIsMade() {
    new FirstAdministrator(staff, "boss", "secret").keep();
    assertThat(staff.withPassword("boss", "secret"))
        .hasValueSatisfying(
            boss -> assertThat(boss.groups()).containsExactly(Groups.ADMINISTRATORS));
  }

  @Test
  void onceThereIsOneTheSettingsChangeNothing() {
    new FirstAdministrator(staff, "boss", "secret").keep();
    new FirstAdministrator(staff, "other", "secret").keep();
    new FirstAdministrator(staff, "boss", "another").keep();
    assertThat(staff.find("other")).isEmpty();
    assertThat(staff.withPassword("boss", "secret")).isPresent();
  }
}
