package io.mittelpunkt.provisioning;

import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tests the line before anybody calls it active. */
@Service
public class TestLine {

  private final Network network;
  private final Lines lines;
  private final Journal journal;

  TestLine(Network network, Lines lines, Journal journal) {
    this.network = network;
    this.lines = lines;
    this.journal = journal;
  }

  /**
   * Tests it. Each test that was written down is followed by a new one, with a key of its own.
   *
   * @return whether the line is good
   */
  @Transactional
  public boolean test(String orderId) {
    int number = lines.of(orderId).lineTests() + 1;
    boolean good = network.test(orderId + "-" + number);
    lines.tested(orderId);
    if (!good) {
      journal.write(orderId, "lineFaulty", "repairLine", Actor.OPERATIONS);
    }
    return good;
  }
}
