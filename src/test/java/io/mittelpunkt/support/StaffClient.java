package io.mittelpunkt.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without scripts: keeps cookies, follows no redirect, sends paths exactly as given. */
public final class StaffClient {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String origin;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  public StaffClient(int port) {
    this.origin = "http://localhost:" + port;
  }

  /** Signs in by the sign-in page, and takes the webapps' CSRF token along. */
  public static StaffClient signedIn(int port, String login) {
    StaffClient client = new StaffClient(port);
    client.signIn(login, login);
    client.get("/camunda/app/tasklist/default/");
    return client;
  }

  public HttpResponse<String> signIn(String login, String password) {
    return postForm(
        "/login", "username=%s&password=%s".formatted(encoded(login), encoded(password)));
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).header("Accept", "text/html,*/*;q=0.8").GET());
  }

  /** Posts a form of ours with the page's CSRF token. */
  public HttpResponse<String> postForm(String path, String fields) {
    return postForm(path.equals("/logout") ? "/desk" : path, path, fields);
  }

  /** Posts a form that stands on another page than it is sent to. */
  public HttpResponse<String> postForm(String page, String path, String fields) {
    Matcher token = TOKEN.matcher(get(page).body());
    String csrf = token.find() ? "&_csrf=" + encoded(token.group(1)) : "";
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields + csrf)));
  }

  /** Sends JSON as the webapps' scripts do, with their CSRF token. */
  public HttpResponse<String> json(String method, String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
            .method(method, BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(origin + path));
  }

  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("none");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
