package io.mittelpunkt.desk.web;

import io.mittelpunkt.engine.StaffLanguage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The settings that Tasklist, Cockpit and Admin load, in place of those that come with them. */
@Controller
class WebappSettingsController {

  private final String settings;

  WebappSettingsController(
      @Value("classpath:desk/webapp-settings.js") Resource template, StaffLanguage language)
      throws IOException {
    this.settings =
        template.getContentAsString(StandardCharsets.UTF_8).replace("LANGUAGE", language.code());
  }

  @GetMapping(
      path = "/camunda/app/{app:tasklist|cockpit|admin|welcome}/scripts/config.js",
      produces = "text/javascript;charset=UTF-8")
  @ResponseBody
  String settings() {
    return settings;
  }
}
