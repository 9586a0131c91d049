package io.mittelpunkt.callbacks.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.CallWish;
import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.ChangeCallTime;
import io.mittelpunkt.callbacks.ChooseTeam;
import io.mittelpunkt.callbacks.WithdrawCallback;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.SteppedCall;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/** A callback and all that may happen to it; where it is handed on, the one that goes on. */
final class LivingCall {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final List<String> OUTCOMES =
      List.of("notReached", "notReached", "notReached", "reached", "declined", "handedOn");
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(4),
          Duration.ofMinutes(25),
          Duration.ofHours(2),
          Duration.ofHours(13),
          Duration.ofDays(23));

  private final ApplicationContext service;
  private final ProcessEngine engine;
  private final World world;
  private final List<String> story = new ArrayList<>();
  private final List<SteppedCall> all = new ArrayList<>();

  LivingCall(ApplicationContext service, CallTeam team) {
    this.service = service;
    this.engine = service.getBean(ProcessEngine.class);
    this.world = service.getBean(World.class);
    all.add(SteppedCall.asked(service, team.customer("Mia Muster")));
  }

  List<SteppedCall> all() {
    return all;
  }

  List<String> story() {
    return story;
  }

  /** The one that is not over, or was the last. */
  SteppedCall now() {
    return all.get(all.size() - 1);
  }

  void claim(int which) {
    task()
        .filter(task -> task.getAssignee() == null)
        .forEach(task -> now().claimUnheard(login(which), group(which)));
  }

  void giveBack(int which) {
    task().filter(task -> task.getAssignee() != null).forEach(task -> now().giveBack());
  }

  void say(int which) {
    if (task().findAny().isEmpty()) {
      return;
    }
    String outcome = OUTCOMES.get(which % OUTCOMES.size());
    Map<String, Object> form = new HashMap<>(Map.of("callOutcome", outcome));
    if (outcome.equals("handedOn")) {
      form.put("handTo", "team-national");
      form.put("callNote", "They know better");
    }
    try {
      now().say(login(which), group(which), form);
    } catch (BadUserRequestException e) {
      story.add("    refused: " + e.getMessage());
    }
    follow();
  }

  void letTimePass(int which) {
    world.letPass(PAUSES.get(which % PAUSES.size()));
  }

  void runJob(int which) {
    List<Job> due = due();
    if (!due.isEmpty()) {
      Job job = due.get(which % due.size());
      story.add("    ran " + job.getId());
      engine.getManagementService().executeJob(job.getId());
    }
  }

  void hear(int which) {
    all.forEach(
        call ->
            Stream.of("tell-case", "tell-call-time", "case-moved")
                .forEach(it -> world.run(it, call.id())));
  }

  void changeTime(int which) {
    service.getBean(ChangeCallTime.class).change(now().id(), new CallWish.First(), "page");
  }

  void withdraw(int which) {
    service.getBean(WithdrawCallback.class).withdraw(now().id(), "page");
  }

  void optOut(int which) {
    service.getBean(ChooseTeam.class).choose(now().row().customerId(), which % 2 == 0, "page");
  }

  /** Everybody does what he should, until nobody has to act any more. */
  void comeToRest() {
    for (int round = 0; round < 60; round++) {
      hear(0);
      if (now().row().state().isEnd()) {
        return;
      }
      if (task().findAny().isPresent()) {
        // Three tries, an invitation, and the time that he then names.
        say(now().row().progress().attempts() < 3 ? 0 : 3);
      } else {
        assertThat(now().row().state()).isEqualTo(Callback.State.INVITED);
        changeTime(0);
      }
    }
    throw new AssertionError("It comes to no rest: " + now().row());
  }

  /** What holds at any moment, whatever happened. */
  void look() {
    Callback call = now().row();
    LocalTime promised = call.promise().slot().from().atZone(ZONE).toLocalTime();
    assertThat(promised).as("never at night").isBetween(LocalTime.of(8, 0), LocalTime.of(20, 45));
    boolean heard =
        Stream.of("tell-case", "tell-call-time")
            .allMatch(it -> world.planned(it, now().id()).isEmpty());
    boolean runs = !now().all("keep-callback").isEmpty();
    if (!call.state().isEnd()) {
      assertThat(runs).as("somebody has to act").isTrue();
    }
    if (heard) {
      assertThat(runs).as("it runs exactly as long as it is open").isEqualTo(!call.state().isEnd());
      assertThat(task().count()).isEqualTo(call.state() == Callback.State.OPEN ? 1 : 0);
      assertThat(task())
          .allSatisfy(
              task ->
                  assertThat(task.getDueDate().toInstant())
                      .isEqualTo(call.promise().slot().from()));
    }
    all.stream()
        .filter(one -> one != now())
        .forEach(one -> assertThat(one.row().state()).isEqualTo(Callback.State.HANDED_ON));
  }

  private void follow() {
    Callback.End end = now().row().end();
    if (end != null && end.handedTo() != null) {
      all.add(new SteppedCall(service, end.handedTo()));
    }
  }

  private List<Job> due() {
    return now().all().stream()
        .flatMap(
            instance ->
                engine
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .executable()
                    .list()
                    .stream())
        .toList();
  }

  private Stream<Task> task() {
    return now().tasks(SteppedCall.CALL).stream();
  }

  /** Who has it, or anybody who may. */
  private String login(int which) {
    return task()
        .map(Task::getAssignee)
        .filter(login -> login != null)
        .findFirst()
        .orElse("somebody" + which);
  }

  private String group(int which) {
    return now().offeredTo().stream().sorted().findFirst().orElseThrow();
  }

  Instant time() {
    return world.now();
  }
}
