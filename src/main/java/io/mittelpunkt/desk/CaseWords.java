package io.mittelpunkt.desk;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.desk.CaseView.HitLine;
import io.mittelpunkt.desk.CaseView.Missing;
import io.mittelpunkt.desk.CaseView.Person;
import io.mittelpunkt.desk.CaseView.Promise;
import io.mittelpunkt.desk.CaseView.Sent;
import io.mittelpunkt.desk.CaseView.Task;
import io.mittelpunkt.desk.CustomerView.Known;
import io.mittelpunkt.desk.OpenTasks.OpenTask;
import io.mittelpunkt.engine.StaffDirectory;
import io.mittelpunkt.engine.StaffMember;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.notices.Channel;
import io.mittelpunkt.notices.NoticeTexts;
import io.mittelpunkt.notices.PastNotice;
import io.mittelpunkt.provisioning.MissingDetail;
import io.mittelpunkt.shared.MovableClock;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts the parts of a case into the staff's words. */
@Component
public class CaseWords {

  private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";

  private final DeskTexts texts;
  private final StaffTexts staffTexts;
  private final NoticeTexts noticeTexts;
  private final StaffDirectory staff;
  private final GroupNames groupNames;
  private final MovableClock clock;
  private final ZoneId zone;

  CaseWords(
      DeskTexts texts,
      StaffTexts staffTexts,
      NoticeTexts noticeTexts,
      StaffDirectory staff,
      GroupNames groupNames,
      MovableClock clock,
      @Value("${mittelpunkt.staff-zone}") ZoneId zone) {
    this.texts = texts;
    this.staffTexts = staffTexts;
    this.noticeTexts = noticeTexts;
    this.staff = staff;
    this.groupNames = groupNames;
    this.clock = clock;
    this.zone = zone;
  }

  /** A line of a list of orders. */
  public HitLine hit(CaseHit hit) {
    return new HitLine(
        hit.customerId(),
        hit.customer(),
        hit.orderId(),
        hit.offering(),
        hit.state() == null ? null : state(hit.state()),
        hit.city(),
        hit.orderedAt() == null ? null : staffTexts.moment(hit.orderedAt()));
  }

  String state(String code) {
    return staffTexts.text("state." + code + ".toStaff");
  }

  Person person(Customer customer) {
    return new Person(
        customer.name(),
        customer.id(),
        customer.language().getDisplayLanguage(staffTexts.language().locale()),
        reach(customer),
        customer.birthDate() != null);
  }

  /** So much of an address that the customer can confirm it, and too little to write it down. */
  private String reach(Customer customer) {
    Channel channel = Channel.reaching(customer);
    PostalAddress address = customer.address();
    String end =
        switch (channel) {
          case MAIL -> customer.email().replaceFirst("^(.).*(@[^@]*)$", "$1…$2");
          case SMS -> customer.phone().replaceFirst("^.*(?=.{3}$)", "… ");
          case LETTER -> address == null ? "–" : address.postcode() + " " + address.city();
        };
    return texts.filled("case.reach." + channel.code(), end);
  }

  /** What he told us on any channel: nobody asks it again (P3). */
  List<Known> known(Customer customer) {
    PostalAddress address = customer.address();
    return List.of(
        new Known(texts.get("customer.known.birthDate"), customer.birthDate() != null, null),
        known("phone", customer.phone(), "^.*(?=.{3}$)", "… "),
        known("email", customer.email(), "^(.).*(@[^@]*)$", "$1…$2"),
        new Known(
            texts.get("customer.known.address"),
            address != null,
            address == null ? null : address.postcode() + " " + address.city()));
  }

  private Known known(String name, @Nullable String value, String cover, String covered) {
    return new Known(
        texts.get("customer.known." + name),
        value != null,
        value == null ? null : value.replaceFirst(cover, covered));
  }

  Promise promise(Promised promised) {
    return new Promise(
        staffTexts.day(promised.on()),
        texts.getOr(
            "case.promise.because." + promised.reason(),
            staffTexts.textOr("reason." + promised.reason(), promised.reason())),
        staffTexts.moment(promised.at()));
  }

  Missing missing(MissingDetail missing) {
    String code = missing.detail().code();
    return new Missing(
        code,
        staffTexts.text("detail." + code + ".toStaff"),
        group(missing.owner()),
        staffTexts.moment(missing.askedAt()),
        staffTexts.moment(missing.due()),
        clock.instant().isAfter(missing.due()));
  }

  Task task(OpenTask task, StaffMember reader) {
    boolean mayOpen =
        reader.id().equals(task.assignee())
            || !Collections.disjoint(task.groups(), reader.groups());
    return new Task(
        task.name(),
        task.groups().stream().map(this::group).collect(Collectors.joining(", ")),
        task.assignee() == null
            ? null
            : staff.find(task.assignee()).map(StaffMember::name).orElse(task.assignee()),
        staffTexts.moment(task.since()),
        task.due() == null ? null : staffTexts.moment(task.due()),
        mayOpen ? TASKLIST + task.id() : null);
  }

  Sent sent(PastNotice past) {
    String fate =
        past.sentAt() != null
            ? texts.filled("case.sent." + past.channel().code(), staffTexts.moment(past.sentAt()))
            : past.parkedAt() != null
                ? texts.filled("case.sent.parked", staffTexts.moment(past.parkedAt()))
                : texts.filled("case.sent.waiting", staffTexts.moment(past.at()));
    return new Sent(
        noticeTexts.subject(past.notice(), staffTexts.language().locale(), zone),
        fate,
        past.parkedAt() != null);
  }

  private String group(String id) {
    return groupNames.of(id);
  }
}
