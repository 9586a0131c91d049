package io.mittelpunkt.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What all pages of the customer share: the phone number of a person, and the unknown link. */
@ControllerAdvice(basePackageClasses = PortalPages.class)
class PortalPages {

  private final String servicePhone;

  PortalPages(@Value("${mittelpunkt.service-phone}") String servicePhone) {
    this.servicePhone = servicePhone;
  }

  @ModelAttribute("phone")
  String phone() {
    return servicePhone;
  }

  @ExceptionHandler(UnknownLink.class)
  String unknown(HttpServletResponse response, Model model) {
    response.setStatus(HttpStatus.NOT_FOUND.value());
    model.addAttribute("phone", servicePhone);
    return "portal/unknown";
  }
}
