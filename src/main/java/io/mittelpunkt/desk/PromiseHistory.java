package io.mittelpunkt.desk;

import java.util.List;

/** What customers were promised, and what followed. */
public interface PromiseHistory {

  /** All promises of an order, the first one first. */
  List<Promised> of(String orderId);
}
