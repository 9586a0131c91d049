package io.mittelpunkt.scheduling.web;

import io.mittelpunkt.customers.PostalAddress;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stop of the day in words.
 *
 * @param id the visit's id
 * @param number which stop of the day it is, from 1
 * @param state where the visit stands: booked, onTheWay, begun, done or notDone
 * @param start when he is to begin there
 * @param window the window that the customer was told
 * @param minutes how long the work usually takes
 * @param address where it is
 * @param map a {@code geo:} link there: the phone's own map opens it, and nobody else is asked
 * @param work what is to be done
 * @param bring what to bring for it
 * @param told what the customer was told last: when he is expected; null when only the window
 * @param delayed whether that is later than the window
 * @param next what he is likely to tap next; null when the visit is over
 * @param keys a key for each kind of tap: the same form sent twice counts once
 */
record StopView(
    String id,
    int number,
    String state,
    String start,
    String window,
    long minutes,
    PostalAddress address,
    String map,
    String work,
    List<String> bring,
    @Nullable String told,
    boolean delayed,
    @Nullable String next,
    Map<String, String> keys) {

  /** Whether something can still be said of it. */
  public boolean isOpen() {
    return next != null;
  }
}
