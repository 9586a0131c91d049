package io.mittelpunkt.portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.mittelpunkt.support.Chromium;
import io.mittelpunkt.support.InBrowser;
import io.mittelpunkt.support.LeftDraft;
import io.mittelpunkt.support.RunningService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of an order that somebody began, on a phone. */
@RunningService
@InBrowser
class DraftPageInBrowserTest {

  private static Chromium chromium;

  @LocalServerPort int port;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource({
    "de, LIGHT, true, Nein, Danke",
    "de, DARK, true, Nein, Danke",
    "en, LIGHT, false, No, Thank you",
    "en, DARK, true, No, Thank you"
  })
  void theCustomerSeesWhatHeBeganAndSaysNo(
      String language, ColorScheme scheme, boolean scripts, String no, String thanks) {
    LeftDraft draft = LeftDraft.at(port);
    jdbc.sql(
            """
            update customer set language = ?, name = 'نور <b>Öz</b> 👩🏽‍🚀'
            where id = (select customer_id from order_draft where id = ?)
            """)
        .params(language, draft.id())
        .update();
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(
                new NewContextOptions()
                    .setColorScheme(scheme)
                    .setJavaScriptEnabled(scripts)
                    .setViewportSize(360, 740))) {
      Page page = context.newPage();
      page.navigate(draft.offered(engine));
      assertThat(page.locator("html")).hasAttribute("lang", language);
      assertThat(page.getByText("نور <b>Öz</b> 👩🏽‍🚀")).isVisible();
      assertThat(page.getByLabel("DSL 50", new Page.GetByLabelOptions()).first()).isVisible();
      check(page, scripts);
      page.getByText(no + ",", new GetByTextOptions()).last().click();
      assertThat(page.locator("h1")).containsText(thanks);
      check(page, scripts);
    }
  }

  private static void check(Page page, boolean scripts) {
    if (scripts) {
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("nothing is wider than a phone")
          .isEqualTo(true);
    }
  }
}
