package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.AnswerOnCall;
import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.Callbacks;
import io.mittelpunkt.callbacks.TeamOfCustomer;
import io.mittelpunkt.callbacks.Teams;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.engine.TaskContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows whoever has a call's task what the customer told us before: nobody explains twice. */
@Component
class CallTaskContext implements TaskContext {

  private final Callbacks callbacks;
  private final Customers customers;
  private final TeamOfCustomer teamOf;
  private final AnswerOnCall answerOnCall;
  private final CallHistory history;
  private final CallChoices choices;
  private final CallThread thread;
  private final Teams teams;
  private final StaffTexts texts;

  CallTaskContext(
      Callbacks callbacks,
      Customers customers,
      TeamOfCustomer teamOf,
      AnswerOnCall answerOnCall,
      CallHistory history,
      CallChoices choices,
      CallThread thread,
      Teams teams,
      StaffTexts texts) {
    this.callbacks = callbacks;
    this.customers = customers;
    this.teamOf = teamOf;
    this.answerOnCall = answerOnCall;
    this.history = history;
    this.choices = choices;
    this.thread = thread;
    this.teams = teams;
    this.texts = texts;
  }

  @Override
  public Map<String, Object> facts(String businessKey, String processId, String processInstanceId) {
    return callbacks
        .find(businessKey)
        .map(call -> facts(call, processId))
        .orElseGet(() -> beside(businessKey));
  }

  /** What whoever has another task of the case has to know: his customer is called anyway. */
  private Map<String, Object> beside(String caseId) {
    return callbacks.ofCase(caseId).stream()
        .filter(call -> call.state() == Callback.State.OPEN)
        .findFirst()
        .<Map<String, Object>>map(
            call ->
                Map.of(
                    "callPromised",
                    texts.text(
                        "task.call.beside",
                        teams.get(call.promise().teamId()).name(),
                        texts.moment(call.promise().slot().from()))))
        .orElse(Map.of());
  }

  private Map<String, Object> facts(Callback call, String processId) {
    Customer customer = customers.get(call.customerId());
    Map<String, Object> facts = new HashMap<>();
    facts.put("orderId", call.id());
    facts.put("customerId", customer.id());
    facts.put("customerName", customer.name());
    facts.put("phone", call.phone());
    facts.put("customerReach", reach(call, customer));
    facts.put("customerLanguage", languageName(call.language()));
    facts.put("matter", texts.text("task.call.matter." + call.matter().code()));
    facts.put("remark", call.remark() == null ? texts.text("task.call.noRemark") : call.remark());
    facts.put("promisedAt", promised(call));
    facts.put("storyOfCalls", history.calls(call));
    facts.put("orders", history.orders(call));
    facts.put("lastMessages", thread.of(call.customerId()));
    if (processId.equals(CallWords.KEEP_CALLBACK)) {
      addFields(facts, call);
    } else {
      addCase(facts, call, customer);
    }
    return facts;
  }

  /** What the call's form asks. */
  private void addFields(Map<String, Object> facts, Callback call) {
    answerOnCall
        .openQuestion(call)
        .ifPresent(
            detail -> {
              facts.put("openQuestion", detail.code());
              facts.put("openQuestionName", texts.text("detail." + detail.code() + ".toStaff"));
            });
    facts.put("teamUnwanted", teamOf.optedOut(call.customerId()));
    facts.put("teamChoices", choices.teams(call));
    if (call.state() == Callback.State.INVITED) {
      facts.put("slotChoices", choices.slots(call));
    }
  }

  /** What the forms of escalation show of any case. */
  private void addCase(Map<String, Object> facts, Callback call, Customer customer) {
    facts.put("offering", texts.text("task.call.about", facts.get("matter")));
    facts.put(
        "installationAddress",
        customer.address() == null
            ? texts.text("task.call.noAddress")
            : customer.address().inOneLine());
    facts.put("promised", facts.get("promisedAt"));
    facts.put("orderState", texts.text("task.call.state." + call.state().code()));
    facts.put("story", facts.get("storyOfCalls"));
  }

  private String promised(Callback call) {
    String promised = texts.text("task.call.promised", texts.moment(call.promise().slot().from()));
    boolean moved = !call.promise().slot().from().equals(call.promise().firstFrom());
    return Stream.of(
            promised,
            moved
                ? texts.text("task.call.firstPromised", texts.moment(call.promise().firstFrom()))
                : null,
            call.progress().missedAt() == null ? null : texts.text("task.call.missed"))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private String languageName(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(texts.language().locale());
  }

  private static String reach(Callback call, Customer customer) {
    return Stream.of(call.phone(), customer.email())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
