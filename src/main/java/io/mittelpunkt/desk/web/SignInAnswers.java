package io.mittelpunkt.desk.web;

import static io.mittelpunkt.desk.web.Paths.path;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What staff get to see around the sign-in. Scripts of the webapps get a status, not a page. */
final class SignInAnswers {

  private static final RequestMatcher SCRIPT = path(Paths.WEBAPP_API);
  private static final RequestMatcher SIGN_IN = path(HttpMethod.POST, "/login");

  private SignInAnswers() {}

  static boolean isPage(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return HttpMethod.GET.matches(request.getMethod())
        && !SCRIPT.matches(request)
        && accept != null
        && accept.contains("text/html");
  }

  static AuthenticationEntryPoint signInFirst() {
    AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/login");
    return (request, response, exception) -> {
      if (SCRIPT.matches(request)) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
      } else {
        page.commence(request, response, exception);
      }
    };
  }

  static AuthenticationFailureHandler refused() {
    return (request, response, exception) ->
        response.sendRedirect(exception instanceof TooManyTries ? "/login?later" : "/login?failed");
  }

  static LogoutSuccessHandler signedOut() {
    return (request, response, authentication) -> {
      if (SCRIPT.matches(request)) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
      } else {
        response.sendRedirect("/login?out");
      }
    };
  }

  /** A sign-in page that stood open longer than its session is no attack. */
  static AccessDeniedHandler denied() {
    AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();
    return (request, response, exception) -> {
      if (exception instanceof CsrfException && SIGN_IN.matches(request)) {
        response.sendRedirect("/login?again");
      } else {
        forbidden.handle(request, response, exception);
      }
    };
  }
}
