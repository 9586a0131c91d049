package io.mittelpunkt.intake;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of what we claim, as developers see it. */
@RunningService
@InBrowser
class OpenApiInBrowserTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({"LIGHT, 360", "DARK, 360", "LIGHT, 1280"})
  void isReadableForEverybodyAndFitsTheScreen(ColorScheme scheme, int width) {
    try (Chromium chromium = new Chromium();
        BrowserContext context =
            chromium
                .browser()
                .newContext(
                    new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 740))) {
      Page page = context.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate("http://localhost:" + port + "/tmf-api/openapi.html");

      assertThat(page.locator("section")).not().hasCount(0);
      page.locator("nav a").last().click();
      assertThat(page.locator("section").last()).isInViewport();
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("nothing is wider than the screen")
          .isEqualTo(true);
      assertThat(complaints).isEmpty();
    }
  }
}
