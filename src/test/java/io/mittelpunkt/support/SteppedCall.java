package io.mittelpunkt.support;

import io.mittelpunkt.callbacks.AskForCallback;
import io.mittelpunkt.callbacks.CallRequest;
import io.mittelpunkt.callbacks.CallSlot;
import io.mittelpunkt.callbacks.CallWish;
import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.callbacks.Callbacks;
import io.mittelpunkt.callbacks.FindCallTimes;
import io.mittelpunkt.engine.StaffDirectory;
import io.mittelpunkt.engine.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A callback whose cases move only when a test moves them. */
public final class SteppedCall extends SteppedCase<SteppedCall> {

  /** The step in which somebody calls. */
  public static final String CALL = "userTask_callCustomer";

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  public SteppedCall(ApplicationContext service, String id) {
    super(service, id);
  }

  /** Lets the time come to an hour of the day in Berlin, today or tomorrow. */
  public static void itIs(ApplicationContext service, int hour) {
    World world = service.getBean(World.class);
    ZonedDateTime now = world.now().atZone(BERLIN);
    ZonedDateTime then = now.with(LocalTime.of(hour, 0));
    world.letPass(Duration.between(now, then.isAfter(now) ? then : then.plusDays(1)));
  }

  /** Somebody new of a team, who is there day and night and signs in to Tasklist. */
  public static String member(ApplicationContext service, CallTeam team, String... languages) {
    String login = team.anyone(languages);
    StaffDirectory staff = service.getBean(StaffDirectory.class);
    staff.keepGroup(team.id(), CallTeam.NAME);
    staff.keep(new StaffMember(login, login, Set.of(team.id())), login + "@example.com", login);
    return login;
  }

  /** A customer asks on his page for a call in about two hours. */
  public static SteppedCall asked(ApplicationContext service, String customer) {
    return asked(service, customer, new CallWish.First(Duration.ofHours(2)));
  }

  public static SteppedCall asked(ApplicationContext service, String customer, CallWish wish) {
    AskForCallback.Outcome outcome =
        service
            .getBean(AskForCallback.class)
            .ask(
                new CallRequest(
                    customer, null, Matter.BILL, "Why 3 euro?", null, null, "page", null, wish));
    if (outcome instanceof AskForCallback.Outcome.Asked asked) {
      return new SteppedCall(service, asked.callback().id());
    }
    throw new AssertionError(outcome);
  }

  public Callback row() {
    return service.getBean(Callbacks.class).get(id());
  }

  public String state() {
    return row().state().code();
  }

  /** A time that is free for his customer, and not what he has. */
  public CallSlot otherTime() {
    return service
        .getBean(FindCallTimes.class)
        .of(row().customerId(), BERLIN, row().language())
        .slots()
        .stream()
        .filter(slot -> slot.window().from().isAfter(row().promise().slot().to()))
        .findFirst()
        .orElseThrow();
  }

  /** Delivers what his process is to be told. */
  public SteppedCall hear() {
    service.getBean(World.class).tell(id());
    return this;
  }

  /** Lets the time come to a moment before or after the promised time begins. */
  public SteppedCall at(Duration afterSlotBegan) {
    World world = service.getBean(World.class);
    Instant then = row().promise().slot().from().plus(afterSlotBegan).plusSeconds(1);
    Duration wait = Duration.between(world.now(), then);
    if (!wait.isNegative()) {
      world.letPass(wait);
    }
    return this;
  }

  /** Somebody takes the call, as in Tasklist. */
  public SteppedCall claim(String login, String group) {
    claimUnheard(login, group);
    return hear();
  }

  /** The same, before the process hears of it. */
  public void claimUnheard(String login, String group) {
    String task = task(CALL).getId();
    as(
        engine,
        login,
        group,
        () -> {
          engine.getTaskService().claim(task, login);
          return task;
        });
  }

  /** Whoever has it gives it back, as in Tasklist. */
  public void giveBack() {
    engine.getTaskService().claim(task(CALL).getId(), null);
  }

  /** Somebody says how the call went. */
  public void say(String login, String group, Map<String, Object> form) {
    submit(CALL, login, group, form);
  }

  /** Whom the task is offered to: groups and logins. */
  public Set<String> offeredTo() {
    Task task = task(CALL);
    return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
        .filter(link -> link.getType().equals("candidate"))
        .map(SteppedCall::name)
        .collect(Collectors.toSet());
  }

  private static String name(IdentityLink link) {
    return Objects.requireNonNullElse(link.getGroupId(), link.getUserId());
  }

  /** What the customer was told of it, the oldest first. */
  public List<String> told() {
    return service
        .getBean(JdbcClient.class)
        .sql("select template from notice where order_id = ? order by created_at, key")
        .param(id())
        .query(String.class)
        .list();
  }
}
