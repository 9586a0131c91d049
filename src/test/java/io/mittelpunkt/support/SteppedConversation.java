package io.mittelpunkt.support;

import io.mittelpunkt.callbacks.Conversation;
import io.mittelpunkt.callbacks.Conversations;
import io.mittelpunkt.callbacks.ThreadMessage;
import io.mittelpunkt.callbacks.WriteToUs;
import io.mittelpunkt.callbacks.WriteToUs.Outcome.Written;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** A customer's thread whose cases move only when a test moves them. */
public final class SteppedConversation extends SteppedCase<SteppedConversation> {

  /** The step in which one of us answers. */
  public static final String TASK = "userTask_answerCustomer";

  private final String customer;

  private SteppedConversation(ApplicationContext service, String id, String customer) {
    super(service, id);
    this.customer = customer;
  }

  /** The thread of a customer. */
  public static SteppedConversation of(ApplicationContext service, String customer) {
    String id = service.getBean(Conversations.class).ofCustomer(customer).id();
    return new SteppedConversation(service, id, customer);
  }

  /** The customer writes on his page, and the process hears of it. */
  public ThreadMessage asks(String text) {
    ThreadMessage message = writes(text);
    service.getBean(World.class).run("resume-conversation", id());
    return message;
  }

  /** The customer writes on his page, and the process has not heard of it yet. */
  public ThreadMessage writes(String text) {
    return ((Written) service.getBean(WriteToUs.class).write(customer, text, "page", List.of()))
        .message();
  }

  /** An agent sends the task's form as Tasklist does. */
  public void answer(String login, Map<String, Object> form) {
    submit(TASK, login, "agents", form);
  }

  /** What an agent reads in the task's form. */
  public Map<String, Object> form(String login) {
    return form(TASK, login, "agents");
  }

  public Conversation row() {
    return service.getBean(Conversations.class).find(id()).orElseThrow();
  }

  public List<ThreadMessage> messages() {
    return service.getBean(Conversations.class).messages(id(), 100);
  }
}
