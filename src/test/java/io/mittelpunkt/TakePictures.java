package io.mittelpunkt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.mittelpunkt.sandbox.DemoClock;
import io.mittelpunkt.support.Chromium;
import io.mittelpunkt.support.Diagrams;
import io.mittelpunkt.support.InBrowser;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.Shop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the pictures in {@code docs/pictures}: {@code mvn -Ppictures test}. */
@RunningService
@InBrowser
class TakePictures {

  private static final Path PICTURES = Path.of("docs/pictures");

  @LocalServerPort int port;
  @Autowired DemoClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void ofDiagramsTasklistAndCustomersPage() throws Exception {
    Files.createDirectories(PICTURES);
    try (Chromium chromium = new Chromium()) {
      for (Path diagram : Diagrams.all()) {
        Page page = chromium.browser().newPage();
        Diagrams.open(page, diagram);
        shoot(page, diagram.getFileName().toString().replace(".bpmn", ""));
        page.close();
      }
      Shop shop = new Shop(port);
      String waiting = shop.order("Jörg Weiß", "");
      String running =
          shop.order("Grace Miller", "{\"name\": \"birthDate\", \"value\": \"1979-11-02\"}");
      inEnglish(running);
      try (BrowserContext phone =
          chromium.browser().newContext(new NewContextOptions().setViewportSize(480, 900))) {
        Page page = phone.newPage();
        page.navigate(shop.linkOf(running));
        shoot(page, "customers-page");
        page.navigate(shop.linkOf(waiting));
        shoot(page, "customers-page-asked");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot(page, "customers-page-asked-dark");
      }
      clock.advance(Duration.ofHours(49));
      await()
          .atMost(Duration.ofSeconds(90))
          .until(() -> jdbc.sql("select count(*) from act_ru_task").query(Long.class).single() > 0);
      try (BrowserContext desk =
          chromium.browser().newContext(new NewContextOptions().setViewportSize(1280, 860))) {
        Page page = desk.newPage();
        page.navigate("http://localhost:" + port + "/login");
        page.locator("#username").fill("anna");
        page.locator("#password").fill("anna");
        page.locator("main button").click();
        page.locator(".task-filter").nth(1).click();
        page.locator("ol.tasks-list li").first().click();
        page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).first().click();
        assertThat(page.getByText("Birth date").first()).isVisible();
        assertThat(page.getByText("Anna Arndt").nth(1)).isVisible();
        shoot(page, "tasklist");
      }
    }
  }

  private void inEnglish(String order) {
    jdbc.sql(
            """
            update customer set language = 'en'
            where id = (select customer_id from product_order where id = ?)
            """)
        .param(order)
        .update();
  }

  private static void shoot(Page page, String name) {
    page.waitForTimeout(500);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }
}
