package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * An operation that we serve, as the document that describes it has it. Public, since pages read
 * public types only.
 *
 * @param method GET, POST, PATCH or DELETE
 * @param path its whole path
 * @param api the number of its API, such as TMF622
 * @param description what the document says of it
 */
public record ClaimedOperation(String method, String path, String api, ObjectNode description) {

  /**
   * Something of an operation that has a name.
   *
   * @param name the name of a parameter, or the status of an answer
   * @param place where a parameter stands; empty for an answer
   * @param words what it is
   */
  public record Part(String name, String place, String words) {}

  /** A name that an address can jump to. */
  public String anchor() {
    return method + path.replaceAll("[^a-zA-Z0-9]+", "-");
  }

  /** What it does, in one sentence. */
  public String summary() {
    return description.path("summary").asText();
  }

  /** What else there is to know. */
  public String words() {
    return description.path("description").asText();
  }

  /** Its parameters and its body. */
  public List<Part> parameters() {
    List<Part> parts = new ArrayList<>();
    for (JsonNode it : description.path("parameters")) {
      parts.add(
          new Part(
              it.path("name").asText(), it.path("in").asText(), it.path("description").asText()));
    }
    return parts;
  }

  /** Its answers, by status. */
  public List<Part> answers() {
    List<Part> parts = new ArrayList<>();
    description
        .path("responses")
        .fields()
        .forEachRemaining(
            it -> parts.add(new Part(it.getKey(), "", it.getValue().path("description").asText())));
    return parts;
  }
}
