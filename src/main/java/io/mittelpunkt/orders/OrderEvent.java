package io.mittelpunkt.orders;

/**
 * What happened to an order, told within the same transaction to whoever listens. The names are
 * those of TMF622's notifications.
 */
public sealed interface OrderEvent {

  /** Which order. */
  String orderId();

  /** The notification's type in TMF622. */
  String type();

  /** What it was about: the new state or the missing detail. */
  String about();

  /** An order was placed. */
  record OrderPlaced(String orderId) implements OrderEvent {
    @Override
    public String type() {
      return "ProductOrderCreateEvent";
    }

    @Override
    public String about() {
      return OrderState.ACKNOWLEDGED.code();
    }
  }

  /** An order passed to another state. */
  record OrderStateChanged(String orderId, OrderState state) implements OrderEvent {
    @Override
    public String type() {
      return "ProductOrderStateChangeEvent";
    }

    @Override
    public String about() {
      return state.code();
    }
  }

  /** A detail is missing; {@code detail} is its code (P2). */
  record InformationRequired(String orderId, String detail) implements OrderEvent {
    @Override
    public String type() {
      return "ProductOrderInformationRequiredEvent";
    }

    @Override
    public String about() {
      return detail;
    }
  }

  /** An attribute of an order changed; {@code attribute} is its name in TMF622. */
  record OrderAttributeChanged(String orderId, String attribute) implements OrderEvent {
    @Override
    public String type() {
      return "ProductOrderAttributeValueChangeEvent";
    }

    @Override
    public String about() {
      return attribute;
    }
  }

  /** The client deleted an order that had ended. */
  record OrderDeleted(String orderId) implements OrderEvent {
    @Override
    public String type() {
      return "ProductOrderDeleteEvent";
    }

    @Override
    public String about() {
      return "";
    }
  }

  /** A cancellation was asked for; {@code cancellationId} is its id. */
  record CancellationRequested(String orderId, String cancellationId) implements OrderEvent {
    @Override
    public String type() {
      return "CancelProductOrderCreateEvent";
    }

    @Override
    public String about() {
      return cancellationId;
    }
  }

  /** A cancellation passed to another state; {@code cancellationId} is its id. */
  record CancellationStateChanged(String orderId, String cancellationId) implements OrderEvent {
    @Override
    public String type() {
      return "CancelProductOrderStateChangeEvent";
    }

    @Override
    public String about() {
      return cancellationId;
    }
  }
}
