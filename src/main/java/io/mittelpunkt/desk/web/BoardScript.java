package io.mittelpunkt.desk.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves htmx from our own origin, by an address without a version; no other library's file. */
@Controller
class BoardScript {

  private static final String FILE =
      "classpath*:/META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js";

  /** It neither writes styles into the page nor runs text as a script, which pages forbid. */
  private static final String SETTINGS =
      "\nhtmx.config.includeIndicatorStyles=false;htmx.config.allowEval=false;"
          + "htmx.config.historyEnabled=false;htmx.config.selfRequestsOnly=true;\n";

  private final String script;

  BoardScript() throws IOException {
    Resource[] found = new PathMatchingResourcePatternResolver().getResources(FILE);
    if (found.length != 1) {
      throw new IllegalStateException("htmx is there " + found.length + " times");
    }
    this.script = found[0].getContentAsString(StandardCharsets.UTF_8) + SETTINGS;
  }

  @GetMapping(path = "/assets/htmx.js", produces = "text/javascript;charset=UTF-8")
  ResponseEntity<String> script() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .body(script);
  }
}
