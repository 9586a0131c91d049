package io.mittelpunkt;

import io.mittelpunkt.shared.ApiProblem;
import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * Tells of requests that the container refused before anything of ours saw them: broken paths,
 * headers and methods. One whose path could not even be read is taken for a program's.
 */
class ApiErrorValve extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    int status = response.getStatus();
    String path = request.getRequestURI();
    boolean ours = path == null || path.isEmpty() || ApiProblem.concerns(path);
    if (status < 400 || response.getContentWritten() > 0 || !ours || !response.setErrorReported()) {
      return;
    }
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    try {
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(ApiProblem.body(status, ApiProblem.words(status)));
        response.finishResponse();
      }
    } catch (IOException e) {
      container.getLogger().debug("The client did not wait for the answer", e);
    }
  }
}
