package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What we claim of TM Forum's APIs, for people and for programs; anybody may read it. */
@Controller
class OpenApiController {

  static final String PAGE = "/tmf-api/openapi.html";
  static final String DOCUMENT = "/tmf-api/openapi.json";

  private final OpenApiDocument document;

  OpenApiController(OpenApiDocument document) {
    this.document = document;
  }

  @GetMapping(path = DOCUMENT, produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  ObjectNode document() throws IOException {
    return document.document();
  }

  @GetMapping(path = PAGE, produces = MediaType.TEXT_HTML_VALUE)
  String page(Model model) throws IOException {
    model.addAttribute("operations", document.operations());
    model.addAttribute("about", document.document().at("/info/description").asText().split("\n"));
    model.addAttribute("document", DOCUMENT);
    return "intake/openapi";
  }
}
