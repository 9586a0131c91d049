package io.mittelpunkt.desk;

import io.mittelpunkt.callbacks.Agent;
import io.mittelpunkt.callbacks.Team;
import io.mittelpunkt.callbacks.TeamOfCustomer;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.desk.CaseView.HitLine;
import io.mittelpunkt.desk.CaseView.Task;
import io.mittelpunkt.desk.CustomerView.Call;
import io.mittelpunkt.desk.CustomerView.OrderLine;
import io.mittelpunkt.desk.CustomerView.TeamLine;
import io.mittelpunkt.engine.StaffMember;
import io.mittelpunkt.provisioning.Drafts;
import io.mittelpunkt.provisioning.OrderDraft;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows in one look whom one talks with: who serves him, what he ordered, what he was promised and
 * what was said; each look is recorded with it.
 */
@Service
public class LookAtCustomer {

  private final Customers customers;
  private final TeamOfCustomer teamOfCustomer;
  private final CustomerOrders orders;
  private final CustomerCalls calls;
  private final Drafts drafts;
  private final CustomerThreads threads;
  private final OpenTasks tasks;
  private final CaseSearch search;
  private final CaseLooks looks;
  private final CaseWords words;
  private final DeskTexts texts;

  LookAtCustomer(
      Customers customers,
      TeamOfCustomer teamOfCustomer,
      CustomerOrders orders,
      CustomerCalls calls,
      Drafts drafts,
      CustomerThreads threads,
      OpenTasks tasks,
      CaseSearch search,
      CaseLooks looks,
      CaseWords words,
      DeskTexts texts) {
    this.customers = customers;
    this.teamOfCustomer = teamOfCustomer;
    this.orders = orders;
    this.calls = calls;
    this.drafts = drafts;
    this.threads = threads;
    this.tasks = tasks;
    this.search = search;
    this.looks = looks;
    this.words = words;
    this.texts = texts;
  }

  /**
   * Opens a customer.
   *
   * @param customerId from outside
   * @param reader who looks
   * @param way how he came to it, see {@link CaseLooks#opened}
   * @return empty when there is no such customer
   */
  @Transactional
  public Optional<CustomerView> open(String customerId, StaffMember reader, String way) {
    return customers
        .find(customerId)
        .map(
            customer -> {
              looks.openedCustomer(reader.id(), way, customer.id());
              return view(customer, reader);
            });
  }

  private CustomerView view(Customer customer, StaffMember reader) {
    List<OrderLine> open = orders.openOf(customer.id());
    List<Call> calling = calls.of(customer.id(), false);
    Optional<String> draft = drafts.leftBy(customer.id()).map(OrderDraft::id);
    return new CustomerView(
        words.person(customer),
        team(customer.id()),
        words.known(customer),
        open,
        draft.orElse(null),
        ended(customer.id(), open),
        calling,
        calls.of(customer.id(), true),
        tasks(
            Stream.of(
                    open.stream().map(OrderLine::id),
                    calling.stream().map(Call::id),
                    threads.of(customer.id()).stream(),
                    draft.stream())
                .flatMap(it -> it),
            reader));
  }

  private TeamLine team(String customerId) {
    boolean optedOut = teamOfCustomer.optedOut(customerId);
    return new TeamLine(
        teamOfCustomer.of(customerId).name(),
        optedOut ? teamOfCustomer.regional(customerId).map(Team::name).orElse(null) : null,
        teamOfCustomer.knownAgent(customerId).map(Agent::name).orElse(null),
        texts.get("customer.class." + teamOfCustomer.classOf(customerId)),
        optedOut);
  }

  private List<HitLine> ended(String customerId, List<OrderLine> open) {
    Set<String> shown = open.stream().map(OrderLine::id).collect(Collectors.toSet());
    return search.ofCustomer(customerId, FindCases.SHOWN).stream()
        .filter(it -> it.orderId() != null && !shown.contains(it.orderId()))
        .map(words::hit)
        .toList();
  }

  private List<Task> tasks(Stream<String> cases, StaffMember reader) {
    return cases.flatMap(it -> tasks.of(it).stream()).map(it -> words.task(it, reader)).toList();
  }
}
