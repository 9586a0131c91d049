package io.mittelpunkt;

import io.mittelpunkt.shared.ApiProblem;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives programs a problem that they can read, also where a filter or the container refused. */
@Configuration(proxyBeanMethods = false)
class ApiErrors {

  /** First of all on the way to an error page: a page is for people. */
  @Bean
  FilterRegistrationBean<Filter> problemInsteadOfPage() {
    FilterRegistrationBean<Filter> filter =
        new FilterRegistrationBean<>(
            (request, response, chain) -> {
              Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
              if (path instanceof String uri && ApiProblem.concerns(uri)) {
                HttpServletResponse answer = (HttpServletResponse) response;
                ApiProblem.write(answer, answer.getStatus(), ApiProblem.words(answer.getStatus()));
              } else {
                chain.doFilter(request, response);
              }
            });
    filter.setDispatcherTypes(DispatcherType.ERROR);
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }

  /** Without it, an error would have no body where the Accept header cannot be read. */
  @Bean
  WebMvcConfigurer unreadableAcceptMeansAnything() {
    ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();
    return new WebMvcConfigurer() {
      @Override
      public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(
            List.of(
                request -> {
                  try {
                    return header.resolveMediaTypes(request);
                  } catch (HttpMediaTypeNotAcceptableException e) {
                    return ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST;
                  }
                }));
      }
    };
  }

  /** Last, so that Boot's own valve, which writes a page, stands outside of ours. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemInsteadOfReport() {
    return factory ->
        factory.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new ApiErrorValve()));
  }
}
