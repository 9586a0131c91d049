package io.mittelpunkt.provisioning.life;

import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.notices.CustomerCodes;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.provisioning.AlternativeOffers;
import io.mittelpunkt.provisioning.ChangeWishedDate;
import io.mittelpunkt.provisioning.ChooseAlternative;
import io.mittelpunkt.provisioning.ConfirmContract;
import io.mittelpunkt.provisioning.Contracts;
import io.mittelpunkt.provisioning.Evidence;
import io.mittelpunkt.provisioning.Lines;
import io.mittelpunkt.provisioning.MissingDetails;
import io.mittelpunkt.provisioning.ProvideDetail;
import io.mittelpunkt.provisioning.RecordDelivery;
import io.mittelpunkt.provisioning.RequestCancellation;
import io.mittelpunkt.scheduling.GiveBackVisit;
import io.mittelpunkt.scheduling.SettleVisit;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An order and all that may happen to it; each method does it once, and tells what came of it. */
final class LivingOrder {

  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final List<String> ERRANDS = List.of("tell-case", "case-moved", "step-recovered");
  private static final List<String> VISIT_NEWS =
      Stream.of(
              "windowChosen",
              "visitMoved",
              "visitGivenBack",
              "technicianSetOut",
              "windowAtRisk",
              "visitEnded")
          .map("scheduling."::concat)
          .toList();
  private static final List<Duration> PAUSES =
      List.of(Duration.ofHours(1), Duration.ofHours(30), Duration.ofDays(4), Duration.ofDays(11));

  private final ApplicationContext service;
  private final World world;
  private final String id;
  private final String postcode;
  private final Cases cases;
  private final Story story = new Story();
  private boolean byHand;

  LivingOrder(ApplicationContext service, String id, String postcode) {
    this.service = service;
    this.world = service.getBean(World.class);
    this.id = id;
    this.postcode = postcode;
    this.cases = new Cases(service.getBean(ProcessEngine.class), id);
  }

  String id() {
    return id;
  }

  ProductOrder row() {
    return bean(Orders.class).get(id);
  }

  Cases cases() {
    return cases;
  }

  Story story() {
    return story;
  }

  World world() {
    return world;
  }

  JdbcClient jdbc() {
    return bean(JdbcClient.class);
  }

  <T> T bean(Class<T> type) {
    return service.getBean(type);
  }

  LocalDate today() {
    return LocalDate.ofInstant(world.now(), ZONE);
  }

  /** Whether a person claimed to have done a failed step himself, which no stand-in knows of. */
  boolean wasDoneByHand() {
    return byHand;
  }

  void doneByHand() {
    byHand = true;
  }

  void runStep(int which) {
    List<Cases.Waiting> due = cases.dueJobs();
    story.cameOfIt(due.isEmpty() ? "no step was due" : cases.run(due.get(which % due.size())));
  }

  void runSteps(int howMany) {
    for (int i = 0; i <= howMany % 4; i++) {
      runStep(i + howMany);
    }
  }

  void runErrand(int which) {
    String errand = ERRANDS.get(which % ERRANDS.size());
    story.cameOfIt(errand + ": " + world.run(errand, id));
  }

  void runErrands() {
    for (int i = 0; i < ERRANDS.size(); i++) {
      if (!world.planned(ERRANDS.get(i), id).isEmpty()) {
        runErrand(i);
      }
    }
  }

  /** What runs at least once may run twice: a message whose fact is there comes again. */
  void tellAgain(int which) {
    List<String> messages = new ArrayList<>(List.of("detailProvided", "alternativeChosen"));
    if (service.getBean(Lines.class).of(id).deliveredAt() != null) {
      messages.add("modemDelivered");
    }
    if (service.getBean(Contracts.class).newestOf(id).isPresent()
        && service.getBean(Contracts.class).openOf(id).isEmpty()) {
      messages.add("contractConfirmed");
    }
    messages.replaceAll("provisioning."::concat);
    messages.addAll(VISIT_NEWS);
    String message = messages.get(which % messages.size());
    service
        .getBean(ProcessEngine.class)
        .getRuntimeService()
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(id)
        .correlateAll();
    story.cameOfIt(message + " once more");
  }

  void sendNotices() {
    jdbc()
        .sql(
            """
            select id::text from notice
            where order_id = ? and sent_at is null and customer_id is not null order by created_at
            """)
        .param(id)
        .query(String.class)
        .list()
        .forEach(world::send);
  }

  void letTimePass(int which) {
    Duration pause = PAUSES.get(which % PAUSES.size());
    world.letPass(pause);
    story.cameOfIt(pause + ", now " + world.now());
  }

  void changeSystem(int which) {
    String system = which % 2 == 0 ? "network" : "warehouse";
    String behaviour =
        which == 11 ? "hang" : List.of("error", "garbage", "faulty-line", "ok").get(which / 2 % 4);
    int calls = which == 11 ? 1 : 1 + which;
    world.set(system, behaviour, calls);
    story.cameOfIt("%s: %s for %d calls".formatted(system, behaviour, calls));
  }

  void changePlace(int which) {
    Beginning.Place place = Beginning.Place.values()[which % Beginning.Place.values().length];
    place.become(world, postcode);
    story.cameOfIt("the address is " + place);
  }

  void giveTries(int which) {
    story.cameOfIt("to " + cases.giveTries() + " jobs");
  }

  void answer(int which) {
    String said =
        bean(MissingDetails.class)
            .openOf(id)
            .map(
                missing ->
                    missing.detail() == Detail.CONTACT_PHONE ? "0151 12345601" : "1984-02-29")
            .orElse("1985-01-31");
    story.cameOfIt("" + bean(ProvideDetail.class).answer(id, which == 7 ? "soon" : said, "web"));
  }

  void choose(int which) {
    List<String> open = bean(AlternativeOffers.class).openOf(id);
    String offering = open.isEmpty() || which == 7 ? "dsl-6" : open.get(which % open.size());
    story.cameOfIt(offering + ": " + bean(ChooseAlternative.class).choose(id, offering, "web"));
  }

  void consent(int which) {
    int seq =
        bean(Contracts.class).newestOf(id).map(summary -> summary.seq()).orElse(1)
            - (which == 5 ? 1 : 0);
    Evidence evidence =
        switch (which % 4) {
          case 0 -> Evidence.code(which == 0 ? "" : "123");
          case 1 -> Evidence.signature("SIG-2");
          default -> Evidence.code(bean(CustomerCodes.class).mint(id));
        };
    story.cameOfIt(
        "%s: %s"
            .formatted(evidence, bean(ConfirmContract.class).confirm(id, seq, evidence, "web")));
  }

  void wish(int which) {
    LocalDate day = today().plusDays(List.of(-1, 0, 1, 3, 6, 9, 14, 500).get(which % 8));
    story.cameOfIt(day + ": " + bean(ChangeWishedDate.class).change(id, day, "web"));
  }

  void cancel(int which) {
    String via = List.of("web", "phone", "shop").get(which % 3);
    story.cameOfIt("" + bean(RequestCancellation.class).request(id, null, via));
  }

  void deliver(int which) {
    story.cameOfIt("taken: " + bean(RecordDelivery.class).record(id, world.now()));
  }

  void giveVisitBack() {
    story.cameOfIt("" + bean(GiveBackVisit.class).giveBack(id, "phone"));
  }

  void endVisit(int which) {
    String outcome = List.of("done", "followUp", "absent", "notPossible", "missed").get(which % 5);
    story.cameOfIt(outcome + ": " + bean(SettleVisit.class).settle(id, outcome));
  }

  void completeTask(int which) {
    List<Task> tasks = cases.tasks();
    if (tasks.isEmpty()) {
      story.cameOfIt("nobody has a task");
    } else {
      story.cameOfIt(new Staff(this).complete(tasks.get(which % tasks.size()), which));
    }
  }
}
