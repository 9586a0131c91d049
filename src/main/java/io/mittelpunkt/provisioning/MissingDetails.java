package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Detail;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The details that orders wait for. */
public interface MissingDetails {

  /** Notes that a detail is missing; one that was asked for before is open again. */
  void add(String orderId, MissingDetail missing);

  /** What an order waits for now, if for anything. */
  Optional<MissingDetail> openOf(String orderId);

  /** Which orders of a customer wait for a detail. */
  List<String> ordersWaitingFor(String customerId, Detail detail);

  /** Notes that the answer came. */
  void answered(String orderId, Detail detail, String via, Instant at);
}
