package io.mittelpunkt.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Errors as RFC 9457 has them, where no controller is reached. Programs call below {@code /tmf-api}
 * and {@code /api}: whatever goes wrong there, and however early, is told so that they can read it.
 */
public final class ApiProblem {

  private ApiProblem() {}

  /** Whether a path is one that programs call. */
  public static boolean concerns(String path) {
    return path.matches("/*(tmf-api(/.*)?|api/.*)");
  }

  /** Answers with a problem. */
  public static void write(HttpServletResponse response, int status, String detail)
      throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(body(status, detail).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The problem as JSON.
   *
   * @param detail plain words of ours, nothing from outside
   */
  public static String body(int status, String detail) {
    return "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
        .formatted(title(status), status, detail);
  }

  /** What can be said of a status when nothing else is known. */
  public static String words(int status) {
    return switch (status) {
      case 400 -> "The request is not well-formed: check its path, its headers and its method.";
      case 404 -> "There is nothing at this path.";
      case 406 -> "The answer is JSON; the Accept header leaves no way to send it.";
      default ->
          status < 500
              ? "The request cannot be answered."
              : "It is our fault, not yours. Nothing was stored; send the request again later.";
    };
  }

  private static String title(int status) {
    @Nullable HttpStatus known = HttpStatus.resolve(status);
    return known == null ? "Error" : known.getReasonPhrase();
  }
}
