package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.orders.Offering;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.provisioning.Network.Reach;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Says what an address can have: web shop, phone agent, customer's page and order read the same
 * answer from here (P5), until it expires.
 */
@Service
public class QualifyOfferings {

  private final Network network;
  private final Offerings offerings;
  private final Qualifications qualifications;
  private final BuildRules rules;
  private final EarliestDay earliestDay;
  private final MovableClock clock;
  private final Duration holds;

  QualifyOfferings(
      Network network,
      Offerings offerings,
      Qualifications qualifications,
      BuildRules rules,
      EarliestDay earliestDay,
      MovableClock clock,
      @Value("${mittelpunkt.qualification-holds}") Duration holds) {
    this.network = network;
    this.offerings = offerings;
    this.qualifications = qualifications;
    this.rules = rules;
    this.earliestDay = earliestDay;
    this.clock = clock;
    this.holds = holds;
  }

  /**
   * The answer that holds for an address; the network is asked when there is none. Without a
   * transaction of its own: while the network thinks, nobody's database connection waits with it.
   *
   * @throws SystemUnavailable when the network gives no usable answer
   */
  public OfferingQualification at(PostalAddress address) {
    return qualifications.holding(address, clock.instant()).orElseGet(() -> anew(address));
  }

  /**
   * Asks the network, whatever was answered before: for an order, right before we commit to it.
   *
   * @throws SystemUnavailable when the network gives no usable answer
   */
  public OfferingQualification anew(PostalAddress address) {
    Reach reach = network.reach(address);
    // As the database keeps it: whoever asks first reads the same moments as whoever asks later.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate today = LocalDate.ofInstant(now, HomeZone.ID);
    List<Offering> sold = offerings.soldOn(today);
    String nearest =
        sold.stream()
            .filter(offering -> refusal(offering, reach) == null)
            .max(Comparator.comparingInt(Offering::downMbit).thenComparing(Offering::withModem))
            .map(Offering::id)
            .orElse(null);
    OfferingQualification answer =
        new OfferingQualification(
            Ids.next("PQ"),
            address,
            now,
            now.plus(holds),
            sold.stream().map(offering -> qualified(offering, reach, nearest, today)).toList());
    qualifications.add(answer);
    return answer;
  }

  private QualifiedOffering qualified(
      Offering offering, Reach reach, @Nullable String nearest, LocalDate today) {
    String refusal = refusal(offering, reach);
    boolean visit = rules.visitNeeded(offering.id(), reach.lineThere());
    return new QualifiedOffering(
        offering,
        refusal == null,
        reach.served() ? Math.min(offering.downMbit(), reach.downMbit()) : 0,
        visit,
        refusal == null ? earliestDay.of(visit) : null,
        refusal,
        refusal == null ? null : nearest);
  }

  private static @Nullable String refusal(Offering offering, Reach reach) {
    if (!reach.served()) {
      return "notServed";
    }
    return offering.downMbit() > reach.downMbit() ? "tooFast" : null;
  }
}
