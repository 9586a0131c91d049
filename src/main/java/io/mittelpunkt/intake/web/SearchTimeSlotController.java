package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.intake.SearchForClient;
import io.mittelpunkt.intake.SearchForClient.Slots;
import io.mittelpunkt.scheduling.VisitWindows;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * TMF646's search for time slots that can be kept, the best first (P7). It is answered at once,
 * holds nothing and is stored nowhere.
 */
@RestController
@RequestMapping(SearchTimeSlotController.PATH)
class SearchTimeSlotController {

  static final String PATH = "/tmf-api/appointment/v4/searchTimeSlot";

  private static final String REQUESTED = "requestedTimeSlot";
  private static final int MOST_SLOTS = 5;

  private final Specification specification;
  private final VisitWishReader wishes;
  private final SearchForClient searchForClient;
  private final MovableClock clock;
  private final ObjectMapper json;

  SearchTimeSlotController(
      Specification specification,
      VisitWishReader wishes,
      SearchForClient searchForClient,
      MovableClock clock,
      ObjectMapper json) {
    this.specification = specification;
    this.wishes = wishes;
    this.searchForClient = searchForClient;
    this.clock = clock;
    this.json = json;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  ObjectNode search(HttpServletRequest request, Principal client) throws IOException {
    JsonNode body = StrictJson.read(request.getInputStream());
    specification.check(SpecifiedBody.TIME_SLOT_SEARCH, body);
    Instant now = clock.instant();
    List<TimeWindow> requested = requested(body, now);
    VisitWish wish = wishes.read(client.getName(), body);
    return shown(
        body,
        now,
        searchForClient.search(wish.address(), wish.work(), wish.work().language(), requested));
  }

  private static List<TimeWindow> requested(JsonNode body, Instant now) {
    JsonNode slots = body.path(REQUESTED);
    if (slots.size() > MOST_SLOTS) {
      throw RefusedRequest.because(REQUESTED, "Name at most " + MOST_SLOTS + ".");
    }
    List<TimeWindow> requested = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      String path = REQUESTED + "[" + i + "].validFor";
      TimeWindow slot = PeriodReader.read(slots.get(i).path("validFor"), path, now);
      if (!slot.to().isAfter(now)) {
        throw RefusedRequest.because(path, "This time is over.");
      }
      if (slot.from().isAfter(now.plus(Duration.ofDays(VisitWindows.LONGEST_AHEAD_DAYS)))) {
        throw RefusedRequest.because(path, "Ask for times within the next half year.");
      }
      requested.add(slot);
    }
    return requested;
  }

  private ObjectNode shown(JsonNode body, Instant now, Slots found) {
    ObjectNode shown = json.createObjectNode();
    shown.put("searchDate", OrderRepresentation.written(now));
    shown.put("status", found.why() == null || found.why().equals("full") ? "done" : "rejected");
    shown.put(
        "searchResult",
        found.asRequested() ? "success" : found.slots().isEmpty() ? "fail" : "alternative");
    shown.set("availableTimeSlot", json.valueToTree(TimeSlots.of(found.slots())));
    if (found.why() != null) {
      // The specification has no field for why, so this is of an extending type.
      shown.put("@baseType", "SearchTimeSlot").put("@type", "FailedSearchTimeSlot");
      shown
          .putArray("terminationError")
          .addObject()
          .put("id", found.why())
          .put("value", words(found.why()));
    }
    body.fields().forEachRemaining(it -> shown.putIfAbsent(it.getKey(), it.getValue()));
    shown.putIfAbsent("@type", json.getNodeFactory().textNode("SearchTimeSlot"));
    return shown;
  }

  private static String words(String why) {
    return switch (why) {
      case "noTerritory" -> "None of our technicians works at this address.";
      case "noSkill" -> "Nobody who can do this works there on these days.";
      default -> "All technicians who could come are busy on these days. Ask for later ones.";
    };
  }
}
