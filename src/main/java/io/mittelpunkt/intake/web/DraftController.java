package io.mittelpunkt.intake.web;

import io.mittelpunkt.intake.TakeDraft;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where an intake client leaves an order that a customer began and did not place. He is offered
 * once to go on, or to be called; what becomes of it is his own matter.
 */
@RestController
class DraftController {

  private final DraftReader reader;
  private final TakeDraft takeDraft;

  DraftController(DraftReader reader, TakeDraft takeDraft) {
    this.reader = reader;
    this.takeDraft = takeDraft;
  }

  @PostMapping(path = "/api/drafts", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Map<String, String>> leave(
      HttpServletRequest request,
      Principal client,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key)
      throws IOException {
    String id =
        takeDraft.take(
            reader.read(client.getName(), key, StrictJson.read(request.getInputStream())));
    return ResponseEntity.status(HttpStatus.CREATED).body(Map.of("id", id));
  }
}
