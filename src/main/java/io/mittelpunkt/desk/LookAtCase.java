package io.mittelpunkt.desk;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.desk.CaseView.Promise;
import io.mittelpunkt.desk.CaseView.Seen;
import io.mittelpunkt.engine.StaffMember;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.OrderInWords;
import io.mittelpunkt.orders.OrderInWords.Story;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.provisioning.MissingDetails;
import io.mittelpunkt.shared.Languages;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows in one look where an order stands, so that whoever takes a call need not ask the customer
 * to explain it; each look is recorded with it.
 */
@Service
public class LookAtCase {

  private final Orders orders;
  private final Customers customers;
  private final Offerings offerings;
  private final OrderInWords inWords;
  private final PromiseHistory promises;
  private final MissingDetails missingDetails;
  private final OpenTasks tasks;
  private final Outbox outbox;
  private final CaseSearch search;
  private final CaseLooks looks;
  private final CaseWords words;
  private final DoableNow doableNow;
  private final StaffTexts staffTexts;
  private final ZoneId zone;

  LookAtCase(
      Orders orders,
      Customers customers,
      Offerings offerings,
      OrderInWords inWords,
      PromiseHistory promises,
      MissingDetails missingDetails,
      OpenTasks tasks,
      Outbox outbox,
      CaseSearch search,
      CaseLooks looks,
      CaseWords words,
      DoableNow doableNow,
      StaffTexts staffTexts,
      @Value("${mittelpunkt.staff-zone}") ZoneId zone) {
    this.orders = orders;
    this.customers = customers;
    this.offerings = offerings;
    this.inWords = inWords;
    this.promises = promises;
    this.missingDetails = missingDetails;
    this.tasks = tasks;
    this.outbox = outbox;
    this.search = search;
    this.looks = looks;
    this.words = words;
    this.doableNow = doableNow;
    this.staffTexts = staffTexts;
    this.zone = zone;
  }

  /**
   * Opens a case.
   *
   * @param orderId from outside
   * @param reader who looks
   * @param way how he came to it, see {@link CaseLooks#opened}
   * @return empty when there is no such order
   */
  @Transactional
  public Optional<CaseView> open(String orderId, StaffMember reader, String way) {
    return orders
        .find(orderId)
        .map(
            order -> {
              looks.opened(reader.id(), way, order.id(), order.customerId());
              return view(order, customers.get(order.customerId()), reader);
            });
  }

  private CaseView view(ProductOrder order, Customer customer, StaffMember reader) {
    Story seen = inWords.of(order, customer.language(), customer.zone());
    return new CaseView(
        order.id(),
        order.externalId(),
        staffTexts.moment(order.orderDate()),
        words.person(customer),
        offerings.nameOf(order.offeringId()).orElse(order.offeringId()),
        order.installationAddress().inOneLine(),
        words.state(order.state().code()),
        promisesOf(order.id()),
        seen.late(),
        missingDetails.openOf(order.id()).map(words::missing).orElse(null),
        new Seen(Languages.nearest(customer.language()).toLanguageTag(), seen),
        inWords.of(order, staffTexts.language().locale(), zone).lines(),
        tasks.of(order.id()).stream().map(task -> words.task(task, reader)).toList(),
        outbox.toldAbout(order.id()).stream().map(words::sent).toList(),
        search.ofCustomer(customer.id(), FindCases.SHOWN).stream()
            .filter(other -> !order.id().equals(other.orderId()))
            .map(words::hit)
            .toList(),
        doableNow.of(order, customer));
  }

  private List<Promise> promisesOf(String orderId) {
    List<Promise> all = new ArrayList<>();
    promises.of(orderId).forEach(promised -> all.add(words.promise(promised)));
    Collections.reverse(all);
    return all;
  }
}
