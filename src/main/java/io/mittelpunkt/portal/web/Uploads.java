package io.mittelpunkt.portal.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/**
 * Uploads come with a customer's message and nowhere else. They are read when its controller asks
 * for them, so that a broken one is answered with the page and not with 500.
 */
@Configuration(proxyBeanMethods = false)
class Uploads {

  /** More than is taken, so that the page can say what was too large, and keep what was typed. */
  private static final long LARGEST_REQUEST = 24_000_000;

  /** What is larger is kept in a file while it is read. */
  private static final int IN_MEMORY = 256_000;

  @Bean
  MultipartConfigElement uploadLimits() {
    return new MultipartConfigElement("", LARGEST_REQUEST, LARGEST_REQUEST, IN_MEMORY);
  }

  @Bean
  MultipartResolver multipartResolver() {
    StandardServletMultipartResolver resolver =
        new StandardServletMultipartResolver() {
          @Override
          public boolean isMultipart(HttpServletRequest request) {
            return request.getRequestURI().matches("/c/[^/]+/team/messages")
                && super.isMultipart(request);
          }
        };
    resolver.setResolveLazily(true);
    return resolver;
  }
}
