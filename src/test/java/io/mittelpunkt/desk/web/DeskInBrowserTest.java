package io.mittelpunkt.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.mittelpunkt.support.Chromium;
import io.mittelpunkt.support.InBrowser;
import io.mittelpunkt.support.RunningService;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
@InBrowser
class DeskInBrowserTest {

  private static Chromium chromium;

  @LocalServerPort int port;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, true", "DARK, true", "LIGHT, false", "DARK, false"})
  void ourPagesAreOpenToEverybodyAndNeedNoScripts(ColorScheme scheme, boolean scripts) {
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(
                new NewContextOptions().setColorScheme(scheme).setJavaScriptEnabled(scripts))) {
      Page page = context.newPage();
      page.navigate(url("/desk"));
      check(page, scripts);
      signIn(page, "olga", "wrong");
      assertThat(page.getByText("Login or password is not right.")).isVisible();
      check(page, scripts);
      signIn(page, "olga", "olga");
      assertThat(page.getByText("Hello, Olga Ortmann")).isVisible();
      check(page, scripts);
      page.getByText("Sign out").click();
      assertThat(page.getByText("You are signed out.")).isVisible();
    }
  }

  @Test
  void tasklistShowsTheWorklistsAndSigningOutThereLeadsToOurPage() {
    try (BrowserContext context =
        chromium.browser().newContext(new NewContextOptions().setLocale("fr-FR"))) {
      Page page = context.newPage();
      List<String> failures = new ArrayList<>();
      page.onResponse(
          response -> {
            if (response.status() >= 400) {
              failures.add(response.status() + " " + response.url());
            }
          });
      page.navigate(url("/login"));
      signIn(page, "anna", "anna");
      assertThat(page.locator(".task-filter")).hasCount(3);
      assertThat(page.locator(".task-filter").nth(0)).containsText("Mine");
      assertThat(page.locator(".task-filter").nth(1)).containsText("My team");
      assertThat(page.locator(".task-filter").nth(2)).containsText("Escalated");
      assertThat(page.getByPlaceholder("Filter Tasks")).isVisible();
      page.locator(".task-filter").nth(1).click();
      assertThat(page.locator(".task-filter").nth(1)).containsText(Pattern.compile("\\d"));
      assertThat(failures).isEmpty();
      page.locator("a.dropdown-toggle:has(.glyphicon-user)").click();
      page.locator("a[ng-click='logout()']").click();
      page.waitForURL(Pattern.compile(".*/login\\?out$"));
      page.navigate(url("/camunda/app/tasklist/default/"));
      assertThat(page.getByLabel("Password")).isVisible();
    }
  }

  private static void check(Page page, boolean scripts) {
    if (scripts) {
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
  }

  private static void signIn(Page page, String login, String password) {
    page.locator("#username").fill(login);
    page.locator("#password").fill(password);
    page.locator("main button").click();
  }

  private String url(String path) {
    return "http://localhost:" + port + path;
  }
}
