package io.mittelpunkt.callbacks;

/**
 * What the process that keeps a callback is told; it is told in the background, after the fact is
 * in the callback's row.
 */
public interface CallbackProcess {

  /** Begins it, in the caller's transaction. */
  void begin(String callbackId);

  /** Somebody claimed the call. */
  void callTaken(String callbackId);

  /** Another time is promised. */
  void timeChanged(String callbackId);

  /** Others may be asked to call than before; whoever has the call by then keeps it. */
  void routeAnew(String callbackId);

  /** It ended without an agent: nobody need call. */
  void callbackSettled(String callbackId);

  /** Deletes its own story as soon as nothing of it runs any more. */
  void forget(String callbackId);
}
