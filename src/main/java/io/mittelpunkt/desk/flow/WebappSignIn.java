package io.mittelpunkt.desk.flow;

import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever signed in with us is signed in to Tasklist, Cockpit and Admin. */
@Configuration(proxyBeanMethods = false)
class WebappSignIn {

  private static final int BEHIND_OUR_OWN_SECURITY = 101;

  @Bean
  FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappSignInFilter() {
    var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
    registration.addInitParameter(
        ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM,
        ContainerBasedAuthenticationProvider.class.getName());
    registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    registration.setOrder(BEHIND_OUR_OWN_SECURITY);
    return registration;
  }
}
