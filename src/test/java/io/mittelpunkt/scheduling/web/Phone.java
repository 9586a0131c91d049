package io.mittelpunkt.scheduling.web;

import io.mittelpunkt.support.IntakeClient;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A phone without scripts: it opens pages and sends their forms. */
record Phone(int port, String language) {

  /** The page as it is now. */
  String page(String link) {
    HttpResponse<String> answer = get(link);
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  HttpResponse<String> get(String path) {
    return IntakeClient.send(request(path).GET());
  }

  /** Sends fields, names and values in turn. */
  HttpResponse<String> post(String path, String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(form.isEmpty() ? "" : "&")
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return IntakeClient.send(
        request(path)
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString())));
  }

  /** Sends the form of a tap as the page has it, and follows to the page that says what came. */
  String tap(String link, String page, String visit, String tap) {
    HttpResponse<String> answer =
        post(link + "/tap", "visit", visit, "key", key(page, visit, tap), "tap", tap);
    if (answer.statusCode() != 302) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    String to = answer.headers().firstValue("Location").orElseThrow();
    return page(to.substring(to.indexOf("/t/")));
  }

  /** The key of a tap's form. */
  static String key(String page, String visit, String tap) {
    Matcher key =
        Pattern.compile(
                "value=\"%s\"><input type=\"hidden\" name=\"key\" value=\"([\\w-]+)\">\\s*<\\w+[^>]* name=\"tap\" value=\"%s\""
                    .formatted(visit, tap))
            .matcher(page);
    if (!key.find()) {
      throw new AssertionError("No form for " + tap + " of " + visit);
    }
    return key.group(1);
  }

  private HttpRequest.Builder request(String path) {
    return new IntakeClient(port, "none")
        .request(path)
        .setHeader("Content-Type", "text/plain")
        .setHeader("Accept-Language", language);
  }
}
