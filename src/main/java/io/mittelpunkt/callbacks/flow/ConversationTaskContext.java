package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.Agent;
import io.mittelpunkt.callbacks.Conversation;
import io.mittelpunkt.callbacks.Conversations;
import io.mittelpunkt.callbacks.TeamOfCustomer;
import io.mittelpunkt.callbacks.ThreadMessage;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.engine.TaskContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows whoever answers a customer who he is and what was said, so that nobody explains twice. */
@Component
class ConversationTaskContext implements TaskContext {

  /** So many messages; the rest is one click away. */
  private static final int SHOWN = 8;

  private final Conversations conversations;
  private final Customers customers;
  private final TeamOfCustomer teamOfCustomer;
  private final ThreadInWords words;
  private final StaffTexts texts;

  ConversationTaskContext(
      Conversations conversations,
      Customers customers,
      TeamOfCustomer teamOfCustomer,
      ThreadInWords words,
      StaffTexts texts) {
    this.conversations = conversations;
    this.customers = customers;
    this.teamOfCustomer = teamOfCustomer;
    this.words = words;
    this.texts = texts;
  }

  @Override
  public Map<String, Object> facts(String businessKey, String processId, String processInstanceId) {
    return Conversation.isNumber(businessKey)
        ? conversations.find(businessKey).map(this::facts).orElse(Map.of())
        : Map.of();
  }

  private Map<String, Object> facts(Conversation thread) {
    Customer customer = customers.get(thread.customerId());
    List<ThreadMessage> messages = conversations.messages(thread.id(), SHOWN);
    Map<String, Object> facts = new HashMap<>();
    facts.put("orderId", thread.id());
    facts.put("customerId", customer.id());
    facts.put("customerNumber", customer.id());
    facts.put("customerName", customer.name());
    facts.put("customerReach", reach(customer));
    facts.put(
        "customerLanguage", customer.language().getDisplayLanguage(texts.language().locale()));
    facts.put("teamName", teamOfCustomer.of(customer.id()).name());
    facts.put(
        "knownAgent",
        teamOfCustomer
            .knownAgent(customer.id())
            .map(Agent::name)
            .orElseGet(() -> texts.text("task.thread.nobody")));
    facts.put("orders", words.orders(customer.id()));
    facts.put("lastMessages", messages.stream().map(words::line).toList());
    facts.put("waitingSince", words.waitingSince(thread));
    addForColleagues(facts, customer, thread);
    if (!messages.isEmpty()) {
      facts.put("newestMessage", messages.get(messages.size() - 1).id());
    }
    return facts;
  }

  /** What the forms show of any case: of colleagues who get one moving, or mend a step. */
  private void addForColleagues(Map<String, Object> facts, Customer customer, Conversation thread) {
    facts.put("offering", texts.text("task.thread.case"));
    facts.put(
        "installationAddress", customer.address() == null ? "–" : customer.address().inOneLine());
    facts.put("promised", texts.text("task.notPromised"));
    facts.put(
        "orderState",
        texts.text(thread.waitsSince() == null ? "task.thread.rests" : "task.thread.waits"));
    facts.put("story", facts.get("lastMessages"));
  }

  private String reach(Customer customer) {
    String ways =
        Stream.of(customer.phone(), customer.email())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return ways.isEmpty() ? texts.text("task.reach.nothing") : ways;
  }
}
