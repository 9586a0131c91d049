package io.mittelpunkt.intake;

import io.mittelpunkt.shared.Ids;
import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes where a client wants to hear of its orders, and forgets it again. */
@Service
public class SubscribeToEvents {

  /** More would be a mistake of the client's, and each is a row for each event. */
  private static final int MOST = 20;

  private final Subscriptions subscriptions;
  private final CallbackRules rules;
  private final Receivers receivers;
  private final WebhookSettings settings;

  SubscribeToEvents(
      Subscriptions subscriptions,
      CallbackRules rules,
      Receivers receivers,
      WebhookSettings settings) {
    this.subscriptions = subscriptions;
    this.rules = rules;
    this.receivers = receivers;
    this.settings = settings;
  }

  /**
   * Looks at a callback and a query before anything is stored; names are resolved, so it is no part
   * of a transaction.
   *
   * @throws RefusedRequest naming what cannot be taken
   */
  public void check(String clientId, String callback, String query) {
    if (!settings.secrets().containsKey(clientId)) {
      throw new RefusedRequest(
          403,
          null,
          "There is no secret yet to sign your events with. Ask the operator of this service to"
              + " set one for client "
              + clientId
              + ".");
    }
    rules
        .fault(callback)
        .or(() -> receivers.objection(URI.create(callback)))
        .ifPresent(
            fault -> {
              throw RefusedRequest.because("callback", fault);
            });
    EventFilter.read(query);
  }

  /**
   * Subscribes. The same callback and query again are the same subscription.
   *
   * @throws RefusedRequest with status 409 when the client has as many as it may have
   */
  @Transactional
  public Subscription subscribe(String clientId, String callback, String query) {
    subscriptions.lock(clientId);
    List<Subscription> own = subscriptions.of(clientId);
    return own.stream()
        .filter(it -> it.callback().equals(callback) && it.query().equals(query))
        .findFirst()
        .orElseGet(
            () -> {
              if (own.size() >= MOST) {
                throw new RefusedRequest(
                    409, null, "You have " + MOST + " subscriptions; delete one first.");
              }
              Subscription added =
                  new Subscription(Ids.next("HB"), clientId, callback, query, true);
              subscriptions.add(added, CallbackRules.hostOf(URI.create(callback)));
              return added;
            });
  }

  /**
   * Ends a subscription, and what was still to be sent to it.
   *
   * @throws RefusedRequest with status 404 when the client has no such one
   */
  @Transactional
  public void end(String clientId, String id) {
    if (!subscriptions.end(clientId, id)) {
      throw new RefusedRequest(404, "id", "You have no subscription with this id.");
    }
  }
}
