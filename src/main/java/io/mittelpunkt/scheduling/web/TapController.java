package io.mittelpunkt.scheduling.web;

import io.mittelpunkt.scheduling.RecordTap;
import io.mittelpunkt.scheduling.TapAnswer;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the taps that the page's script sends until they are answered: every answer of status 200
 * is the last word on a tap, whatever it says.
 */
@RestController
class TapController {

  private final RecordTap recordTap;
  private final MessageSource texts;
  private final String servicePhone;

  TapController(
      RecordTap recordTap,
      MessageSource texts,
      @Value("${mittelpunkt.service-phone}") String servicePhone) {
    this.recordTap = recordTap;
    this.texts = texts;
    this.servicePhone = servicePhone;
  }

  /** The last word on a tap: its code, whether it counts, and what the page says. */
  record Answer(String answer, boolean good, String text) {}

  @PostMapping("/t/{token}" + TechnicianPages.FOR_SCRIPTS)
  Answer take(OpenedDay opened, TapForm form, Locale language) {
    TapAnswer answer = recordTap.record(form.read(opened)).answer();
    return new Answer(
        answer.code(),
        answer.isGood(),
        texts.getMessage(
            "technician.said." + answer.code(), new Object[] {servicePhone}, language));
  }

  @ExceptionHandler(TapRefused.class)
  ResponseEntity<?> refused(TapRefused refused, Locale language) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.UNPROCESSABLE_ENTITY,
            texts.getMessage("technician.said.unknown", new Object[] {servicePhone}, language));
    problem.setProperty("field", refused.field());
    return ResponseEntity.of(problem).build();
  }
}
