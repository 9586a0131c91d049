package io.mittelpunkt.desk.web;

import io.mittelpunkt.callbacks.StoredAttachment;
import io.mittelpunkt.desk.CustomerThread;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a customer sent with a message: a download, never shown and never run by the browser. */
@Controller
class CustomerFileController {

  private final CaseReaders readers;
  private final CustomerThread thread;

  CustomerFileController(CaseReaders readers, CustomerThread thread) {
    this.readers = readers;
    this.thread = thread;
  }

  @GetMapping("/desk/customers/{customerId}/files/{fileId}")
  ResponseEntity<byte[]> file(
      @PathVariable String customerId, @PathVariable String fileId, Principal signedIn) {
    StoredAttachment file =
        thread
            .file(customerId, fileId, readers.reader(signedIn))
            .orElseThrow(CustomerPages::unknown);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.info().name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .body(file.content());
  }
}
