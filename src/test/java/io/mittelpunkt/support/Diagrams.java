package io.mittelpunkt.support;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The diagrams in {@code processes/}, opened with the library that Camunda Modeler is made of. */
public final class Diagrams {

  private static final String BPMN_JS = "META-INF/resources/webjars/bpmn-js/8.0.0/dist/";

  private static final String OPEN =
      """
      async xml => {
        const viewer = new BpmnJS({ container: '#canvas' });
        const { warnings } = await viewer.importXML(xml);
        const canvas = viewer.get('canvas');
        const { x, y, width, height } = canvas.viewbox().inner;
        const frame = document.getElementById('canvas');
        frame.style.width = (width + 60) + 'px';
        frame.style.height = (height + 60) + 'px';
        canvas.resized();
        canvas.viewbox({ x: x - 30, y: y - 30, width: width + 60, height: height + 60 });
        return { warnings: warnings.map(w => w.message), width: width + 60, height: height + 60 };
      }
      """;

  private Diagrams() {}

  /** All of them. */
  public static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("processes"))) {
      return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
    }
  }

  /**
   * Opens a diagram, so that the page shows it whole.
   *
   * @return what the library warns of
   */
  @SuppressWarnings("unchecked")
  public static List<String> open(Page page, Path diagram) throws IOException {
    page.setContent(
        "<body style='margin:0;background:#fff'><div id='canvas' style='width:99px;height:99px'>");
    page.addScriptTag(
        new Page.AddScriptTagOptions().setContent(text("bpmn-viewer.production.min.js")));
    for (String sheet : List.of("diagram-js.css", "bpmn-font/css/bpmn-embedded.css")) {
      page.addStyleTag(new Page.AddStyleTagOptions().setContent(text("assets/" + sheet)));
    }
    var opened = (Map<String, Object>) page.evaluate(OPEN, Files.readString(diagram));
    page.setViewportSize(
        ((Number) opened.get("width")).intValue(), ((Number) opened.get("height")).intValue());
    return (List<String>) opened.get("warnings");
  }

  private static String text(String file) throws IOException {
    return new ClassPathResource(BPMN_JS + file).getContentAsString(StandardCharsets.UTF_8);
  }
}
