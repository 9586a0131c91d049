package io.mittelpunkt.scheduling.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.support.Region;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.VisitedOrder;
import io.mittelpunkt.support.Wanted;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The customer is reminded on the working day before, in his language, and that is noted. */
class VisitReminderTest extends VisitedOrder {

  @Test
  void heIsRemindedOnTheWorkingDayBeforeAtAnHourThatSuits() {
    SteppedOrder order = booked();
    Visit visit = open(order);
    ZonedDateTime at =
        order.job("event_dayBeforeVisit").getDuedate().toInstant().atZone(customer(order).zone());

    assertThat(at.toLocalTime()).isEqualTo(LocalTime.of(10, 0));
    assertThat(at.toLocalDate()).isBefore(visit.day());
    assertThat(at.getDayOfWeek().getValue()).as("no weekend").isLessThan(6);
    assertThat(at.toLocalDate().plusDays(4)).as("not long before").isAfter(visit.day());
  }

  @Test
  void aMovedVisitIsRemindedOfAnewAndOnlyThen() {
    SteppedOrder order = booked();
    choose(order, 6);

    dayBefore(order);

    assertThat(told.notices(order)).containsOnlyOnce("visitReminder");
    assertThat(told.newest(order, "visitReminder"))
        .containsEntry("fromAt", open(order).windowFrom().toString())
        .containsEntry("technician", "Jonas");
    assertThat(open(order).progress().remindedAt()).as("the plan knows that he knows").isNotNull();
  }

  @Test
  void whoReadsTurkishIsRemindedInTurkishFromTheFirstWordToTheLast() {
    SteppedOrder order = remindedIn("tr");

    String text = mail(order);

    assertThat(text)
        .contains(
            "İyi günler", "Jonas", "Teknisyen gelmeden önce", "Servis ekibiniz", "Siparişiniz")
        .doesNotContainPattern(
            "(?i)\\b(the|and|you|your|order|technician|before|please|der|die|und|Sie|Ihr|bitte)\\b");
    assertThat(receipts(order)).containsExactly("message tr");
  }

  @Test
  void whoReadsArabicIsWrittenToFromRightToLeft() {
    SteppedOrder order = remindedIn("ar");

    assertThat(mail(order))
        .contains("dir=\\\"rtl\\\"", "lang=\\\"ar", "طاب يومكم", "فريق خدمة العملاء");
    assertThat(receipts(order)).containsExactly("message ar");
  }

  @Test
  void whoseLanguageWeDoNotSpeakIsRemindedInEnglish() {
    SteppedOrder order = remindedIn("fi");

    assertThat(mail(order)).contains("Good day", "Before the technician comes");
    assertThat(receipts(order)).containsExactly("message en");
  }

  @Test
  void untilItHasLeftNobodyWasShownTheSafetyNotice() {
    SteppedOrder order = booked();
    dayBefore(order);

    assertThat(receipts(order)).isEmpty();
  }

  private SteppedOrder remindedIn(String language) {
    Region region = Region.in(jdbc);
    region.called(region.technician("line", "socket"), "Jonas Weber", "de");
    Customer german = known();
    jdbc.sql("update customer set language = ? where id = ?")
        .params(Locale.forLanguageTag(language).toLanguageTag(), german.id())
        .update();
    SteppedOrder order =
        checked(place(Wanted.by(customers.get(german.id()), "dsl-100").at(region.postcode())));
    choose(order, 3);
    dayBefore(order);
    told.send(order);
    return order;
  }

  /** The reminder as it lies in his mailbox. */
  private String mail(SteppedOrder order) {
    String all = world.read("/sandbox/mailbox.json?orderId=" + order.id());
    return List.of(all.split("(?=\\{\"id\")")).stream()
        .filter(message -> message.contains("Jonas"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No reminder in " + all));
  }

  private List<String> receipts(SteppedOrder order) {
    return jdbc.sql("select via || ' ' || language from visit_receipt where visit_id = ?")
        .param(open(order).id())
        .query(String.class)
        .list();
  }
}
