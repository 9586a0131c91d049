package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.http.ResponseEntity;

/**
 * Part of a list, with how long all of it is. TMF630 would have 206 for a part; TMF622 and TMF679
 * know 200 only, and so do their clients.
 */
final class ListAnswer {

  private ListAnswer() {}

  static ResponseEntity<List<ObjectNode>> of(List<ObjectNode> page, long total) {
    return ResponseEntity.ok()
        .header("X-Total-Count", Long.toString(total))
        .header("X-Result-Count", Integer.toString(page.size()))
        .body(page);
  }
}
