package io.mittelpunkt.intake.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a receiver answers: its status, and no more of the rest than politeness asks. */
final class AnswerHead {

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)( .*)?");
  private static final int LARGEST = 8 * 1024;

  private final InputStream in;
  private int left = LARGEST;

  AnswerHead(InputStream in) {
    this.in = in;
  }

  /**
   * The status; what a receiver says beforehand (1xx) is passed over.
   *
   * @throws NotHttp when this is something else, or too long
   */
  int status() throws IOException {
    while (true) {
      Matcher line = STATUS.matcher(line());
      if (!line.matches()) {
        throw new NotHttp();
      }
      int status = Integer.parseInt(line.group(1));
      while (!line().isEmpty()) {
        // Headers change nothing: redirects are not followed, and the body is not kept.
      }
      if (status >= 200) {
        return status;
      }
    }
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c == -1 || --left <= 0) {
        throw new NotHttp();
      }
      line.write(c);
    }
    return line.toString(StandardCharsets.ISO_8859_1).replaceFirst("\r$", "");
  }
}
