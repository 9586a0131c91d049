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

/** Leads whoever opens the link of a draft to the draft's page, and never to an order's. */
@Component
class DraftLinks implements HandlerInterceptor, WebMvcConfigurer {

  private final CustomerLinks links;

  DraftLinks(CustomerLinks links) {
    this.links = links;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .addPathPatterns("/c/*", "/c/*/**")
        .excludePathPatterns("/c/*/draft", "/c/*/draft/**");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    boolean draft =
        request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> variables
            && variables.get("token") instanceof String token
            && links.open(token).filter(it -> OrderDraft.isNumber(it.orderId())).isPresent();
    if (draft) {
      Map<?, ?> variables =
          (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
      // A token that opens something is of letters, digits, dashes.
      response.sendRedirect("/c/" + variables.get("token") + "/draft");
    }
    return !draft;
  }
}
