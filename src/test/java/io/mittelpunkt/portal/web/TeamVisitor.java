package io.mittelpunkt.portal.web;

import io.mittelpunkt.notices.CustomerLinks;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.support.IntakeClient;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A customer who looks at his team by a link of his. */
record TeamVisitor(int port, String link) {

  private static final Pattern WHEN = Pattern.compile("name=\"when\" value=\"([^\"]+)\"");
  private static final Pattern SLOT = Pattern.compile("value=\"(\\d{4}-[^\"]+/[^\"]+)\"");

  /** By the link of a conversation. */
  static TeamVisitor of(int port, CustomerLinks links, String customer) {
    return new TeamVisitor(port, links.mint(customer, Ids.next("TH")).getPath());
  }

  String page() {
    return get("").body();
  }

  HttpResponse<String> get(String below) {
    return IntakeClient.send(request(below).GET());
  }

  /** Sends a form; fields are names and values in turn. */
  HttpResponse<String> post(String below, String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(form.isEmpty() ? "" : "&")
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return IntakeClient.send(
        request(below)
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString())));
  }

  /** Sends a form that is taken, and follows to the page that says so. */
  String send(String below, String... fields) {
    return followed(post(below, fields));
  }

  /** The page that an answer leads to. */
  String followed(HttpResponse<String> answer) {
    if (answer.statusCode() != 302) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    String to = answer.headers().firstValue("Location").orElseThrow();
    return IntakeClient.send(client().request(to.substring(to.indexOf("/c/"))).GET()).body();
  }

  /** Writes a message with files: names and contents in turn. */
  HttpResponse<String> write(String text, Object... files) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "name=\"text\"", text.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < files.length; i += 2) {
      part(body, "name=\"files\"; filename=\"" + files[i] + "\"", (byte[]) files[i + 1]);
    }
    body.writeBytes("--bound--\r\n".getBytes(StandardCharsets.UTF_8));
    return multipart(body.toByteArray());
  }

  /** Sends a body that says to be a form with files. */
  HttpResponse<String> multipart(byte[] body) {
    return IntakeClient.send(
        request("/messages")
            .setHeader("Content-Type", "multipart/form-data; boundary=bound")
            .POST(BodyPublishers.ofByteArray(body)));
  }

  /** The times that a page offers, in its order, without 'now'. */
  static List<String> slots(String page) {
    return SLOT.matcher(page).results().map(found -> found.group(1)).distinct().toList();
  }

  /** All that a page offers as a time. */
  static List<String> choices(String page) {
    return WHEN.matcher(page).results().map(found -> found.group(1)).distinct().toList();
  }

  private static void part(ByteArrayOutputStream body, String head, byte[] content) {
    body.writeBytes(
        ("--bound\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private HttpRequest.Builder request(String below) {
    return client().request(link + "/team" + below);
  }

  private IntakeClient client() {
    return new IntakeClient(port, "");
  }
}
