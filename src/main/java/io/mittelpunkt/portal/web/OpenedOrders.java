package io.mittelpunkt.portal.web;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.notices.CustomerLinks;
import io.mittelpunkt.notices.CustomerLinks.Opened;
import io.mittelpunkt.orders.Orders;
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

/** Opens the link of a request for each handler, and has the page speak its customer's language. */
@Component
class OpenedOrders implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  private final CustomerLinks links;
  private final Customers customers;
  private final Orders orders;

  OpenedOrders(CustomerLinks links, Customers customers, Orders orders) {
    this.links = links;
    this.customers = customers;
    this.orders = orders;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == OpenedOrder.class
        || parameter.getParameterType() == OpenedLink.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    String token = token(request);
    Opened opened = links.open(token).orElseThrow(UnknownLink::new);
    Customer customer = customers.get(opened.customerId());
    Object found =
        parameter.getParameterType() == OpenedLink.class
            ? new OpenedLink(token, customer, opened.orderId())
            : orders
                .find(opened.orderId())
                .map(order -> new OpenedOrder(token, customer, order))
                .orElseThrow(UnknownLink::new);
    CustomerLanguage.use(request.getNativeRequest(HttpServletRequest.class), customer.language());
    return found;
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
