package io.mittelpunkt.scheduling.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What all pages of the technician share: the service's number, and what is said without a day. */
@ControllerAdvice(basePackageClasses = TechnicianPages.class)
class TechnicianPages {

  /** Where the page's script sends taps: it reads problems, not pages. */
  static final String FOR_SCRIPTS = "/taps";

  private static final int SECONDS = 30;

  private final String servicePhone;
  private final MessageSource texts;

  TechnicianPages(@Value("${mittelpunkt.service-phone}") String servicePhone, MessageSource texts) {
    this.servicePhone = servicePhone;
    this.texts = texts;
  }

  @ModelAttribute
  void phone(Model model) {
    model.addAttribute("phone", servicePhone);
    model.addAttribute("phoneLink", "tel:" + servicePhone.replaceAll("[^0-9+]", ""));
  }

  @ExceptionHandler(LinkClosed.class)
  Object closed(HttpServletRequest request, Locale language) {
    return answer(request, HttpStatus.NOT_FOUND, "technician.closed", language);
  }

  @ExceptionHandler(TooManyRequests.class)
  Object tooMany(HttpServletRequest request, HttpServletResponse response, Locale language) {
    response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(SECONDS));
    return answer(request, HttpStatus.TOO_MANY_REQUESTS, "technician.busy", language);
  }

  private Object answer(
      HttpServletRequest request, HttpStatus status, String about, Locale language) {
    String text = texts.getMessage(about + ".text", new Object[] {servicePhone}, language);
    if (request.getRequestURI().endsWith(FOR_SCRIPTS)) {
      return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, text)).build();
    }
    return new ModelAndView("scheduling/word", Map.of("about", about, "text", text), status);
  }
}
