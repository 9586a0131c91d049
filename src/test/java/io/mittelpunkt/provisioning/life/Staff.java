package io.mittelpunkt.provisioning.life;

import io.mittelpunkt.provisioning.AlternativeOffers;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/** Whoever has an order's tasks, with every outcome that the forms know. */
final class Staff {

  private final LivingOrder order;

  Staff(LivingOrder order) {
    this.order = order;
  }

  /** Completes a task in one of its ways. */
  String complete(Task task, int way) {
    String step = task.getTaskDefinitionKey();
    return switch (step) {
      case "userTask_askByPhone" -> submit(task, "agents", way % 4 == 3 ? nonsense() : details());
      case "userTask_clarifyAddress" -> submit(task, "agents", clarified(way));
      case "userTask_confirmByPhone" -> submit(task, "agents", consent(way));
      case "userTask_agreeWindow" -> submit(task, "agents", window(way));
      case "userTask_recordOutcome" ->
          submit(
              task,
              "dispatch",
              Map.of(
                  "visitOutcome",
                  List.of("done", "followUp", "absent", "notPossible", "missed").get(way % 5)));
      case "userTask_mendStep" -> mend(task, way);
      case "userTask_repairLine" -> submit(task, "operations", Map.of());
      case "userTask_settleStep", "userTask_getCaseMoving" -> submit(task, "team-leads", Map.of());
      default -> throw new AssertionError("Nobody knows what to do with " + step);
    };
  }

  /** Completes a task so that the order gets on. */
  String completeSensibly(Task task) {
    return complete(
        task,
        task.getTaskDefinitionKey().equals("userTask_clarifyAddress")
                && order.bean(AlternativeOffers.class).openOf(order.id()).isEmpty()
            ? 1
            : 0);
  }

  private String submit(Task task, String group, Map<String, Object> form) {
    return order.cases().submit(task, group, form);
  }

  private static Map<String, Object> details() {
    return Map.of("birthDate", "1984-02-29", "contactPhone", "0151 12345601");
  }

  private static Map<String, Object> nonsense() {
    return Map.of("birthDate", "2984-02-30", "contactPhone", "none");
  }

  private Map<String, Object> clarified(int way) {
    List<String> open = order.bean(AlternativeOffers.class).openOf(order.id());
    return switch (way % 4) {
      case 1 ->
          Map.of(
              "choice", "otherAddress",
              "street", "Sonnenallee 88",
              "postcode", "12045",
              "city", "Berlin");
      case 2 -> Map.of("choice", "nothing");
      case 3 -> Map.of("choice", "otherOffering", "chosenOffering", "dsl-6");
      default ->
          Map.of("choice", "otherOffering", "chosenOffering", open.isEmpty() ? "-" : open.get(0));
    };
  }

  private static Map<String, Object> consent(int way) {
    return switch (way % 4) {
      case 1 -> Map.of("consent", "notWanted");
      case 2 -> Map.of("consent", "given", "code", "000000");
      case 3 -> Map.of("consent", "given");
      default -> Map.of("consent", "given", "signature", "SIG-shop");
    };
  }

  private Map<String, Object> window(int way) {
    int ahead = way % 4 == 3 ? -1 : 1 + way;
    return Map.of("visitDay", order.today().plusDays(ahead).toString(), "visitHour", "10");
  }

  private String mend(Task task, int way) {
    String remedy = List.of("tryAgain", "doneByHand", "handOver").get(way % 3);
    String outcome = submit(task, "operations", Map.of("remedy", remedy));
    if (remedy.equals("doneByHand") && !outcome.contains("refused")) {
      order.doneByHand();
    }
    return outcome;
  }
}
