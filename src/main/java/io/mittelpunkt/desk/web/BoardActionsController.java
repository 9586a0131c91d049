package io.mittelpunkt.desk.web;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.customers.Territories;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.engine.StaffMember;
import io.mittelpunkt.scheduling.AddNetworkJob;
import io.mittelpunkt.scheduling.DeclareRegionalEvent;
import io.mittelpunkt.scheduling.ReplanDay;
import io.mittelpunkt.scheduling.ReportAbsence;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.TimeWindow;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What happens to a day: somebody falls sick, a storm comes, a cabinet breaks. */
@Controller
@RequestMapping("/desk/board")
class BoardActionsController {

  private static final int LONGEST = 100;

  private final BoardMembers members;
  private final BoardPages pages;
  private final Territories territories;
  private final ReportAbsence reportAbsence;
  private final DeclareRegionalEvent declareRegionalEvent;
  private final AddNetworkJob addNetworkJob;
  private final ReplanDay replanDay;

  BoardActionsController(
      BoardMembers members,
      BoardPages pages,
      Territories territories,
      ReportAbsence reportAbsence,
      DeclareRegionalEvent declareRegionalEvent,
      AddNetworkJob addNetworkJob,
      ReplanDay replanDay) {
    this.members = members;
    this.pages = pages;
    this.territories = territories;
    this.reportAbsence = reportAbsence;
    this.declareRegionalEvent = declareRegionalEvent;
    this.addNetworkJob = addNetworkJob;
    this.replanDay = replanDay;
  }

  @PostMapping("/absences")
  String absence(
      @RequestParam(defaultValue = "") String territory,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String technician,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String reason,
      Principal signedIn,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    StaffMember member = members.dispatcher(signedIn);
    LocalDate first = BoardPages.date(from);
    LocalDate last = BoardPages.date(to);
    Optional<String> fault =
        first == null || last == null
            ? Optional.of("notAPeriod")
            : reportAbsence.report(technician, first, last, reason, member.id());
    return fault.isPresent()
        ? pages.refused("absence", fault.get(), member, request, response, model)
        : BoardPages.after(territory, day, "absence");
  }

  @PostMapping("/events")
  String event(
      @RequestParam(defaultValue = "") String territory,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String delay,
      @RequestParam(defaultValue = "") String until,
      Principal signedIn,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    StaffMember member = members.dispatcher(signedIn);
    Instant end = BoardPages.moment(until, zone(territory));
    Optional<String> fault =
        end == null
            ? Optional.of("notAnEnd")
            : declareRegionalEvent.declare(
                territory, kind, Duration.ofMinutes(BoardPages.number(delay)), end, member.id());
    return fault.isPresent()
        ? pages.refused("event", fault.get(), member, request, response, model)
        : BoardPages.after(territory, day, "event");
  }

  @PostMapping("/jobs")
  String job(
      @RequestParam(defaultValue = "") String territory,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String street,
      @RequestParam(defaultValue = "") String postcode,
      @RequestParam(defaultValue = "") String city,
      @RequestParam(defaultValue = "") String minutes,
      @RequestParam(defaultValue = "") Set<String> skill,
      @RequestParam(defaultValue = "") String begin,
      @RequestParam(defaultValue = "") String end,
      Principal signedIn,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    StaffMember member = members.dispatcher(signedIn);
    Instant from = BoardPages.moment(begin, zone(territory));
    Instant to = BoardPages.moment(end, zone(territory));
    String fault;
    if (!isLine(street) || !isLine(city) || !postcode.strip().matches("\\d{5}")) {
      fault = "notAnAddress";
    } else if (from == null || to == null || !to.isAfter(from)) {
      fault = "notAWindow";
    } else if (skill.size() > 20 || !skill.stream().allMatch(BoardActionsController::isLine)) {
      fault = "notASkill";
    } else if (addNetworkJob.add(
            new PostalAddress(street.strip(), postcode.strip(), city.strip()),
            Duration.ofMinutes(BoardPages.number(minutes)),
            skill,
            new TimeWindow(from, to))
        instanceof AddNetworkJob.Outcome.Refused refused) {
      fault = refused.reason();
    } else {
      return BoardPages.after(territory, day, "job");
    }
    return pages.refused("job", fault, member, request, response, model);
  }

  @PostMapping("/replan")
  String replan(
      @RequestParam(defaultValue = "") String territory,
      @RequestParam(defaultValue = "") String day,
      Principal signedIn,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    StaffMember member = members.dispatcher(signedIn);
    LocalDate date = BoardPages.date(day);
    if (date == null || territories.find(territory).isEmpty()) {
      return pages.refused("replan", "noSuchTerritory", member, request, response, model);
    }
    replanDay.ask(territory, date);
    return BoardPages.after(territory, day, "replan");
  }

  private ZoneId zone(String territory) {
    return territories.find(territory).map(Territory::zone).orElse(HomeZone.ID);
  }

  /** A short line without control characters. */
  private static boolean isLine(String text) {
    return !text.isBlank() && text.length() <= LONGEST && !text.matches(".*\\p{C}.*");
  }
}
