package io.mittelpunkt.desk.flow;

import io.mittelpunkt.engine.StaffDirectory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Whoever came, or changed groups, since the service started finds his worklists all the same. */
@Component
class WorklistsAtSignIn {

  private final OneAtATime oneAtATime;
  private final StaffDirectory staff;
  private final Worklists worklists;

  WorklistsAtSignIn(OneAtATime oneAtATime, StaffDirectory staff, Worklists worklists) {
    this.oneAtATime = oneAtATime;
    this.staff = staff;
    this.worklists = worklists;
  }

  @EventListener
  void signedIn(InteractiveAuthenticationSuccessEvent event) {
    String login = event.getAuthentication().getName();
    oneAtATime.run(() -> staff.find(login).ifPresent(worklists::keepFor));
  }
}
