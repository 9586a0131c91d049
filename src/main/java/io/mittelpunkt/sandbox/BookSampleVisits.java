package io.mittelpunkt.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.mittelpunkt.shared.Errands;
import io.mittelpunkt.shared.OtherSystem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Books as the shop does, through the appointment API: the window that suits the plan best. */
@OnlyInDemo
@Component
class BookSampleVisits implements SampleVisits {

  /**
   * A visit that is to be booked.
   *
   * @param orderId whose
   * @param triesLeft how often more it is tried
   */
  record Wanted(String orderId, int triesLeft) {}

  private static final TaskDescriptor<Wanted> TASK =
      TaskDescriptor.of("sandbox-book-visit", Wanted.class);

  private static final int TRIES = 60;
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final RestClient appointments;
  private final Errands errands;

  BookSampleVisits(@Value("${mittelpunkt.public-url}") String service, Errands errands) {
    this.appointments = OtherSystem.client(service + "/tmf-api/appointment/v4", "demo-shop");
    this.errands = errands;
  }

  @Override
  @Transactional
  public void bookFor(String orderId) {
    errands.leave(TASK.instance(orderId).data(new Wanted(orderId, TRIES)).build());
  }

  /** Tries once; an order that needs no visit yet is refused, and tried again later. */
  boolean isBooked(String orderId) {
    Map<String, Object> order =
        Map.of(
            "relatedEntity",
            List.of(Map.of("id", orderId, "role", "order", "@referredType", "ProductOrder")));
    try {
      JsonNode slots = post("searchTimeSlot", order).path("availableTimeSlot");
      if (slots.isEmpty()) {
        return false;
      }
      post(
          "appointment",
          Map.of(
              "externalId", "first-start-" + orderId,
              "relatedEntity", order.get("relatedEntity"),
              "validFor", slots.get(0).get("validFor")));
      return true;
    } catch (RestClientException e) {
      return false;
    }
  }

  private JsonNode post(String resource, Object body) {
    JsonNode answer =
        appointments
            .post()
            .uri("/" + resource)
            .contentType(MediaType.APPLICATION_JSON)
            .body(body)
            .retrieve()
            .body(JsonNode.class);
    if (answer == null) {
      throw new RestClientException("An empty answer");
    }
    return answer;
  }

  @OnlyInDemo
  @Configuration(proxyBeanMethods = false)
  static class UntilBooked {

    @Bean
    Task<Wanted> bookSampleVisit(ObjectProvider<BookSampleVisits> visits) {
      return Tasks.custom(TASK)
          .execute(
              (task, context) -> {
                Wanted wanted = task.getData();
                return wanted.triesLeft() == 0 || visits.getObject().isBooked(wanted.orderId())
                    ? new OnCompleteRemove<>()
                    : new OnCompleteReschedule<>(
                        FixedDelay.of(PAUSE), new Wanted(wanted.orderId(), wanted.triesLeft() - 1));
              });
    }
  }
}
