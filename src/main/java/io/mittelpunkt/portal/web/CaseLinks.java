package io.mittelpunkt.portal.web;

import io.mittelpunkt.notices.CustomerLinks;
import io.mittelpunkt.provisioning.OrderDraft;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Leads whoever opens the link of a draft to the draft's page, and the link of a call or a
 * conversation to the team's; never to an order's. The team's page is every customer's.
 */
@Component
class CaseLinks implements HandlerInterceptor, WebMvcConfigurer {

  private final CustomerLinks links;

  CaseLinks(CustomerLinks links) {
    this.links = links;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .addPathPatterns("/c/*", "/c/*/**")
        .excludePathPatterns("/c/*/draft", "/c/*/draft/**", "/c/*/team", "/c/*/team/**");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables
        && variables.get("token") instanceof String token)) {
      return true;
    }
    String home = links.open(token).map(opened -> home(opened.orderId())).orElse("");
    if (!home.isEmpty()) {
      // A token that opens something is of letters, digits, dashes.
      response.sendRedirect("/c/" + token + home);
    }
    return home.isEmpty();
  }

  /** Where a case has its page below the link; an order's is the link itself. */
  private static String home(String caseId) {
    if (OrderDraft.isNumber(caseId)) {
      return "/draft";
    }
    return OpenedLink.isCall(caseId) || OpenedLink.isThread(caseId) ? "/team" : "";
  }
}
