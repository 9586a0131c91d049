package io.mittelpunkt.notices.flow;

import io.mittelpunkt.notices.StaffAddresses;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

@Component
class EngineStaffAddresses implements StaffAddresses {

  private final IdentityService identityService;

  EngineStaffAddresses(IdentityService identityService) {
    this.identityService = identityService;
  }

  @Override
  public Optional<String> mailOf(String staffId) {
    return Optional.ofNullable(identityService.createUserQuery().userId(staffId).singleResult())
        .map(User::getEmail)
        .filter(mail -> !mail.isBlank());
  }
}
