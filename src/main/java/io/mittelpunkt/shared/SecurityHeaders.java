package io.mittelpunkt.shared;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every page of ours tells the browser; on top of Spring's own (nosniff, no-store, HSTS). */
public final class SecurityHeaders {

  private static final String OWN_FILES_ONLY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private SecurityHeaders() {}

  /**
   * For pages that load their own files only, run no inline script, and are framed by nobody. No
   * page says where it was: addresses of customers' pages carry tokens. A header that somebody
   * inside set already stays as it is.
   */
  public static Customizer<HeadersConfigurer<HttpSecurity>> forPages() {
    return headers ->
        headers
            .contentSecurityPolicy(csp -> csp.policyDirectives(OWN_FILES_ONLY))
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
            .permissionsPolicyHeader(
                permissions ->
                    permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"))
            .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
            .crossOriginResourcePolicy(
                resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }
}
