package io.mittelpunkt.desk.web;

import io.mittelpunkt.desk.SignInThrottle;
import io.mittelpunkt.engine.StaffDirectory;
import io.mittelpunkt.engine.StaffMember;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs staff in against the engine's directory; their groups are their authorities. */
@Component
class StaffAuthenticationProvider implements AuthenticationProvider {

  private final StaffDirectory staff;
  private final SignInThrottle throttle;

  StaffAuthenticationProvider(StaffDirectory staff, SignInThrottle throttle) {
    this.staff = staff;
    this.throttle = throttle;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String login = asked.getName();
    String address = address(asked);
    if (!throttle.mayTry(login, address)) {
      throw new TooManyTries();
    }
    StaffMember member =
        staff
            .withPassword(login, String.valueOf(asked.getCredentials()))
            .orElseThrow(() -> new BadCredentialsException("wrong login or password"));
    throttle.signedIn(login, address);
    return signedIn(member, asked.getDetails());
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  private static Authentication signedIn(StaffMember member, Object details) {
    List<SimpleGrantedAuthority> groups =
        member.groups().stream().map(SimpleGrantedAuthority::new).toList();
    var token = UsernamePasswordAuthenticationToken.authenticated(member.id(), null, groups);
    token.setDetails(details);
    return token;
  }

  private static String address(Authentication asked) {
    return asked.getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : "";
  }
}
