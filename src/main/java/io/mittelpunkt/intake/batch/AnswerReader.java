package io.mittelpunkt.intake.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.mittelpunkt.intake.batch.Outcome.Later;
import io.mittelpunkt.intake.batch.Outcome.Placed;
import io.mittelpunkt.intake.batch.Outcome.Refused;
import io.mittelpunkt.intake.batch.Outcome.Unreachable;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Tells what an answer says about the line, about the moment, or about the whole run. */
final class AnswerReader {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration UNTIL_ASKED_AGAIN = Duration.ofSeconds(5);

  /** What the report keeps of a text; ours are shorter. */
  private static final int LONGEST = 2_000;

  private AnswerReader() {}

  /**
   * Reads an answer.
   *
   * @throws Stopped when no line would be taken: the key, or the address, is wrong
   */
  static Outcome read(HttpResponse<String> answer) throws Stopped {
    int status = answer.statusCode();
    Duration pause = RetryAfter.of(answer);
    if (status >= 500 || status == 408) {
      return new Unreachable("it answers HTTP " + status, pause);
    }
    return switch (status) {
      case 429 -> new Later(pause == null ? UNTIL_ASKED_AGAIN : pause);
      case 401, 403 ->
          throw Stopped.toPutRight(
              "The service does not accept the key (HTTP "
                  + status
                  + "). Set MITTELPUNKT_KEY to the key of an intake client.");
      case 400, 409, 413, 422 -> refused(answer);
      default -> status / 100 == 2 ? placed(answer) : notTheService(answer);
    };
  }

  private static Outcome placed(HttpResponse<String> answer) throws Stopped {
    JsonNode order = json(answer.body());
    String id = text(order, "id");
    return id == null ? notTheService(answer) : new Placed(id, text(order, "orderDate"));
  }

  private static Outcome refused(HttpResponse<String> answer) {
    JsonNode problem = json(answer.body());
    String detail = text(problem, "detail");
    return new Refused(
        text(problem, "field"),
        detail == null ? "The service gives no reason (HTTP " + answer.statusCode() + ")" : detail);
  }

  private static Outcome notTheService(HttpResponse<String> answer) throws Stopped {
    throw Stopped.toPutRight(
        "No Mittelpunkt takes orders at "
            + answer.request().uri()
            + " (HTTP "
            + answer.statusCode()
            + "). Name the right address with --to=.");
  }

  private static @Nullable String text(JsonNode json, String field) {
    String text = json.path(field).textValue();
    return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
