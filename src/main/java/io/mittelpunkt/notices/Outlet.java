package io.mittelpunkt.notices;

import org.jspecify.annotations.Nullable;

/** A way out of the house. */
public interface Outlet {

  /** Which channel it serves. */
  Channel channel();

  /**
   * Hands a notice to the channel.
   *
   * @param key the same for each try, so that the other side can tell a repetition
   * @param to an address that fits the channel: a mail address, an E.164 number, a postal address
   *     on several lines
   * @param orderId the order that it speaks of, if any
   * @throws RuntimeException when the channel did not take it; it will be tried again
   */
  void send(String key, String to, RenderedNotice words, @Nullable String orderId);
}
