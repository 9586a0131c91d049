package io.mittelpunkt.intake;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.provisioning.OfferingQualification;
import io.mittelpunkt.provisioning.QualifyOfferings;
import io.mittelpunkt.provisioning.SystemUnavailable;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;

/**
 * Asks what an address can have while a client waits. So many ask at a time: a network that hangs
 * must not take the threads that customers' pages and orders need.
 */
@Service
public class QualifyForClient {

  /** Far more than a network that answers ever has open. */
  private static final int AT_A_TIME = 20;

  private final QualifyOfferings qualifyOfferings;
  private final Semaphore places = new Semaphore(AT_A_TIME);

  QualifyForClient(QualifyOfferings qualifyOfferings) {
    this.qualifyOfferings = qualifyOfferings;
  }

  /**
   * Asks.
   *
   * @throws SystemUnavailable when the network gives no usable answer, or too many wait for one
   */
  public OfferingQualification at(PostalAddress address) {
    if (!places.tryAcquire()) {
      throw new SystemUnavailable(
          "network", "silent", new IllegalStateException(AT_A_TIME + " wait for an answer"));
    }
    try {
      return qualifyOfferings.at(address);
    } finally {
      places.release();
    }
  }
}
