package io.mittelpunkt.sandbox;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.mittelpunkt.shared.Errands;
import io.mittelpunkt.shared.OtherSystem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** The warehouse's webhook: tells the service of a delivery until the service has taken it. */
@OnlyInDemo
@Configuration(proxyBeanMethods = false)
class DeliveryReports {

  static final TaskDescriptor<Delivery> TASK =
      TaskDescriptor.of("sandbox-report-delivery", Delivery.class);

  /** What the webhook says; the time as text, which the scheduler's serializer keeps exactly. */
  record Delivery(String shipmentKey, String deliveredAt) {}

  @Bean
  Task<Delivery> reportDelivery(
      @Value("${mittelpunkt.public-url}") String service,
      @Value("${mittelpunkt.warehouse.webhook-token}") String token) {
    RestClient http = OtherSystem.client(service, token);
    return Tasks.oneTime(TASK)
        .onFailure(Errands.againAndAgain())
        .execute(
            (delivery, context) ->
                http.post()
                    .uri("/api/warehouse/deliveries")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(delivery.getData())
                    .retrieve()
                    .toBodilessEntity());
  }
}
