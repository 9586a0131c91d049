package io.mittelpunkt.scheduling.web;

import io.mittelpunkt.customers.Territories;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.scheduling.Technician;
import io.mittelpunkt.scheduling.TechnicianLinks;
import io.mittelpunkt.scheduling.TechnicianLinks.Opened;
import io.mittelpunkt.scheduling.Technicians;
import io.mittelpunkt.shared.MovableClock;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Opens the link of a request for each handler, and lets no flood through. */
@Component
class OpenedDays implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  private final TechnicianLinks links;
  private final Technicians technicians;
  private final Territories territories;
  private final LinkThrottle throttle;
  private final MovableClock clock;

  OpenedDays(
      TechnicianLinks links,
      Technicians technicians,
      Territories territories,
      LinkThrottle throttle,
      MovableClock clock) {
    this.links = links;
    this.technicians = technicians;
    this.territories = territories;
    this.throttle = throttle;
    this.clock = clock;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == OpenedDay.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    throttle.fromAddress(request.getNativeRequest(HttpServletRequest.class).getRemoteAddr());
    String token = token(request);
    Opened opened = links.open(token).orElseThrow(LinkClosed::new);
    throttle.byLink(opened.technicianId(), opened.day());
    Technician technician = technicians.find(opened.technicianId()).orElseThrow(LinkClosed::new);
    Territory territory = territories.find(technician.territoryId()).orElseThrow(LinkClosed::new);
    return new OpenedDay(token, technician, opened.day(), territory.zone(), clock.instant());
  }

  @SuppressWarnings("unchecked")
  private static String token(NativeWebRequest request) {
    Map<String, String> variables =
        (Map<String, String>)
            request.getAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    return variables.get("token");
  }
}
