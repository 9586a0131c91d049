package io.mittelpunkt.provisioning;

import io.mittelpunkt.shared.MovableClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the port of a cancelled order back to the network. */
@Service
public class ReleasePort {

  private final Network network;
  private final Lines lines;
  private final MovableClock clock;

  ReleasePort(Network network, Lines lines, MovableClock clock) {
    this.network = network;
    this.lines = lines;
    this.clock = clock;
  }

  /**
   * Gives it back, whether or not we know of one: a call that was on its way when the order was
   * cancelled must reserve and switch nothing either.
   */
  @Transactional
  public void release(String orderId) {
    network.releasePort(orderId);
    lines.portReleased(orderId, clock.instant());
  }
}
