package io.mittelpunkt.desk.web;

import io.mittelpunkt.desk.CaseHit;
import io.mittelpunkt.desk.CaseWords;
import io.mittelpunkt.desk.DeskTexts;
import io.mittelpunkt.desk.FindCases;
import io.mittelpunkt.desk.FindCases.Found;
import io.mittelpunkt.desk.SearchThrottle;
import io.mittelpunkt.engine.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Somebody calls: the page on which he is found. */
@Controller
class CaseSearchController {

  private final CaseReaders readers;
  private final SearchThrottle throttle;
  private final FindCases findCases;
  private final CaseWords words;
  private final DeskTexts texts;

  CaseSearchController(
      CaseReaders readers,
      SearchThrottle throttle,
      FindCases findCases,
      CaseWords words,
      DeskTexts texts) {
    this.readers = readers;
    this.throttle = throttle;
    this.findCases = findCases;
    this.words = words;
    this.texts = texts;
  }

  @GetMapping("/desk/cases")
  String search(
      @RequestParam(defaultValue = "") String q,
      Principal signedIn,
      HttpServletResponse response,
      Model model) {
    StaffMember reader = readers.reader(signedIn);
    model.addAttribute("typed", q);
    if (q.isBlank()) {
      return "desk/cases";
    }
    if (!throttle.maySearch(reader.id())) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      response.setHeader(HttpHeaders.RETRY_AFTER, "60");
      model.addAttribute("message", texts.get("cases.later"));
      return "desk/cases";
    }
    Optional<Found> found = findCases.find(q, reader.id());
    if (found.isEmpty()) {
      model.addAttribute("message", texts.get("cases.short"));
      return "desk/cases";
    }
    List<CaseHit> hits = found.get().hits();
    // A number says whom it means; a name may mean somebody else.
    if (found.get().kind().equals("number") && hits.size() == 1) {
      return theOne(hits.get(0));
    }
    model.addAttribute("hits", hits.stream().map(words::hit).toList());
    model.addAttribute("more", found.get().more());
    return "desk/cases";
  }

  private static String theOne(CaseHit hit) {
    String page = hit.orderId() == null ? "/desk/customers/{id}" : "/desk/cases/{id}";
    return "redirect:"
        + UriComponentsBuilder.fromPath(page)
            .queryParam("from", "search")
            .encode()
            .buildAndExpand(hit.orderId() == null ? hit.customerId() : hit.orderId())
            .toUriString();
  }
}
