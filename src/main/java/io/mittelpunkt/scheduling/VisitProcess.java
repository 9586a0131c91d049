package io.mittelpunkt.scheduling;

/** The process {@code attend-visit} of an order, as the use cases tell it what happened. */
public interface VisitProcess {

  /** A window was booked while the process waits for a choice, or an agent was to call. */
  void windowChosen(String orderId);

  /** The visit has another window. */
  void visitMoved(String orderId);

  /** The visit was given back by the customer, or called off by dispatch. */
  void visitGivenBack(String orderId);

  /** The technician set out. */
  void technicianSetOut(String orderId);

  /** The window will not be kept as things stand. */
  void windowAtRisk(String orderId);

  /** The visit is over; its row says how it went. */
  void visitEnded(String orderId);
}
