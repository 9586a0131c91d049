package io.mittelpunkt.portal.web;

import io.mittelpunkt.callbacks.FindAttachment;
import io.mittelpunkt.callbacks.StoredAttachment;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the files of a customer's own thread: as downloads, which no browser runs. */
@Controller
class FileController {

  private final FindAttachment findAttachment;

  FileController(FindAttachment findAttachment) {
    this.findAttachment = findAttachment;
  }

  @GetMapping("/c/{token}/team/files/{id}")
  ResponseEntity<byte[]> download(OpenedLink opened, @PathVariable String id) {
    StoredAttachment file =
        findAttachment.of(opened.customer().id(), id).orElseThrow(UnknownLink::new);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.info().name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(file.content());
  }
}
