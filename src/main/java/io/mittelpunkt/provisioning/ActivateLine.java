package io.mittelpunkt.provisioning;

import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Switches the line on. */
@Service
public class ActivateLine {

  private final Network network;
  private final Lines lines;
  private final Journal journal;

  ActivateLine(Network network, Lines lines, Journal journal) {
    this.network = network;
    this.lines = lines;
    this.journal = journal;
  }

  /** Switches it; repeated, it stays switched. */
  @Transactional
  public void activate(String orderId) {
    String port = Objects.requireNonNullElse(lines.of(orderId).portId(), orderId);
    lines.activated(orderId, network.activate(orderId, port));
    journal.write(orderId, "lineActivated", "testLine", Actor.US);
  }
}
