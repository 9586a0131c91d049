package io.mittelpunkt;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.Chromium;
import io.mittelpunkt.support.Diagrams;
import io.mittelpunkt.support.InBrowser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@InBrowser
class DiagramsInBrowserTest {

  @Test
  void openWithoutAWarning() throws Exception {
    try (Chromium chromium = new Chromium()) {
      for (Path diagram : Diagrams.all()) {
        var page = chromium.browser().newPage();
        assertThat(Diagrams.open(page, diagram)).as(diagram.toString()).isEmpty();
        page.close();
      }
    }
  }
}
