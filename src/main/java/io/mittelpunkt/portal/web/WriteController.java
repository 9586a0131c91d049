package io.mittelpunkt.portal.web;

import io.mittelpunkt.callbacks.NewAttachment;
import io.mittelpunkt.callbacks.WriteToUs;
import io.mittelpunkt.callbacks.WriteToUs.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes what a customer writes, with its files; the link is enough. */
@Controller
class WriteController {

  /** Longer than any message that is taken; the rest need not be shown again. */
  private static final int LONGEST_SHOWN = 20_000;

  private final TeamPage page;
  private final WriteToUs writeToUs;
  private final MessageSource texts;
  private final String servicePhone;

  WriteController(
      TeamPage page,
      WriteToUs writeToUs,
      MessageSource texts,
      @Value("${mittelpunkt.service-phone}") String servicePhone) {
    this.page = page;
    this.writeToUs = writeToUs;
    this.texts = texts;
    this.servicePhone = servicePhone;
  }

  /** Takes it, and leads to the page again, so that a reload sends nothing twice. */
  @PostMapping("/c/{token}/team/messages")
  String write(
      OpenedLink opened, HttpServletRequest request, HttpServletResponse response, Model model)
      throws IOException {
    List<NewAttachment> files;
    try {
      files = files(request);
    } catch (MultipartException e) {
      return refused(opened, "", "attachments", "filesTooLarge", response, model);
    }
    String text = Objects.requireNonNullElse(request.getParameter("text"), "");
    if (writeToUs.write(opened.customer().id(), text, "page", files)
        instanceof Outcome.Refused refused) {
      return refused(opened, text, refused.field(), refused.reason(), response, model);
    }
    return Said.WRITTEN.on("/team#messages");
  }

  /** A field that was left empty comes as a file without a name. */
  private static List<NewAttachment> files(HttpServletRequest request) throws IOException {
    List<NewAttachment> files = new ArrayList<>();
    if (request instanceof MultipartHttpServletRequest parts) {
      for (MultipartFile file : parts.getFiles("files")) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (!name.isEmpty() || !file.isEmpty()) {
          files.add(new NewAttachment(name, file.getBytes()));
        }
      }
    }
    return files;
  }

  private String refused(
      OpenedLink opened,
      String text,
      String field,
      String reason,
      HttpServletResponse response,
      Model model) {
    FieldProblem problem =
        new FieldProblem(
            field.equals("text") ? "text" : "files",
            texts.getMessage(
                "thread.refused." + reason, new Object[] {servicePhone}, opened.language()));
    String shown = text.substring(0, Math.min(text.length(), LONGEST_SHOWN));
    return page.notWritten(opened, shown, problem, response, model);
  }
}
