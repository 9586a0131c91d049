package io.mittelpunkt.portal.web;

import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.Region;
import io.mittelpunkt.support.UnseenChange;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A region of a test's own whose addresses need a technician, and the customers who live there. */
record VisitedPlace(int port, JdbcClient jdbc, Region region) {

  private static final Pattern WINDOW = Pattern.compile("name=\"window\" value=\"([^\"]+)\"");
  private static final Pattern VISIT = Pattern.compile("name=\"visit\" value=\"([^\"]+)\"");

  /** One with a technician who works from 8 to 16, each day. */
  static VisitedPlace of(int port, JdbcClient jdbc) {
    VisitedPlace place = withoutTechnician(port, jdbc);
    String technician = place.region.technician("line", "socket");
    place.region.called(technician, "Jale Demir", "de", "tr");
    return place;
  }

  static VisitedPlace withoutTechnician(int port, JdbcClient jdbc) {
    Region region = Region.in(jdbc);
    Visitor.reach(port, region.postcode(), 60, false);
    return new VisitedPlace(port, jdbc, region);
  }

  /** A customer there whose order waits for a window. */
  Visitor whoIsToChoose() {
    Visitor visitor = Visitor.of(port, Visitor.in(region.postcode(), OrderBody.complete()));
    visitor.patient(() -> visitor.page().contains("id=\"visit\""));
    return visitor;
  }

  /** A customer there who has chosen and confirmed a window that he can still move for days. */
  Visitor whoHasAWindow() {
    Visitor visitor = whoIsToChoose();
    List<String> offered = windows(visitor.get("/visit/windows").body());
    visitor.send("/visit/windows", "window", offered.stream().max(String::compareTo).get());
    visitor.send("/visit/confirm", "visit", heldBy(visitor));
    return visitor;
  }

  /** The windows that a page offers, in its order, each once. */
  static List<String> windows(String page) {
    return WINDOW.matcher(page).results().map(found -> found.group(1)).distinct().toList();
  }

  /** The visit that the page for confirming shows. */
  static String heldBy(Visitor visitor) {
    Matcher visit = VISIT.matcher(visitor.get("/visit/confirm").body());
    if (!visit.find()) {
      throw new AssertionError("No window is held.");
    }
    return visit.group(1);
  }

  /** Puts the window of a customer's open visit elsewhere, such as to today; nobody has it then. */
  void shift(Visitor visitor, Instant from) {
    UnseenChange.window(jdbc, visitor.order(), from);
  }

  /** Sets the state of a customer's open visit. */
  void state(Visitor visitor, String state) {
    jdbc.sql(
            "update visit set state = ? where order_id = ?"
                + " and state in ('booked', 'onTheWay', 'begun')")
        .params(state, visitor.order())
        .update();
  }

  /** Sets a column of a customer's newest visit to a moment. */
  void set(Visitor visitor, String column, Instant at) {
    jdbc.sql(
            """
            update visit set %s = ? where id =
              (select id from visit where order_id = ? order by booked_at desc limit 1)
            """
                .formatted(column))
        .params(at.atOffset(ZoneOffset.UTC), visitor.order())
        .update();
  }
}
