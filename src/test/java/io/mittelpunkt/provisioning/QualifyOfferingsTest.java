package io.mittelpunkt.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.escalation.WorkingDays;
import io.mittelpunkt.orders.Price;
import io.mittelpunkt.support.WalkedOrder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an address can have is one answer for everybody, until it expires (P5). */
class QualifyOfferingsTest extends WalkedOrder {

  @Autowired QualifyOfferings qualifyOfferings;
  @Autowired Qualifications qualifications;

  @Test
  void everythingThatIsSoldIsAnsweredTheSlowestFirst() {
    OfferingQualification answer = qualifyOfferings.at(address("39201", 250, true));

    assertThat(answer.offerings())
        .extracting(one -> one.offering().id())
        .containsExactly("dsl-16", "dsl-50", "dsl-50-own-modem", "dsl-100", "dsl-250");
    assertThat(answer.offerings()).allMatch(QualifiedOffering::available);
    assertThat(answer.of("dsl-50").orElseThrow().offering().price())
        .isEqualTo(new Price(new BigDecimal("34.95"), new BigDecimal("39.95")));
  }

  @Test
  void anAnswerThatHoldsForDaysPromisesNoDayThatIsOver_P5() {
    OfferingQualification answer = qualifyOfferings.at(address("39221", 250, true));
    world.letPass(Duration.ofDays(7));

    OfferingQualification later = qualifyOfferings.at(answer.address());

    assertThat(later.id()).isEqualTo(answer.id());
    assertThat(later.of("dsl-50").orElseThrow().earliestOn())
        .isAfter(answer.of("dsl-50").orElseThrow().earliestOn())
        .isAfter(LocalDate.ofInstant(world.now(), ZoneId.of("Europe/Berlin")));
  }

  @Test
  void whatIsNoLongerSoldIsInNoAnswer() {
    assertThat(qualifyOfferings.at(address("39201", 250, true)).of("dsl-6")).isEmpty();
  }

  @Test
  void whatIsTooFastNamesTheNearestThatIsNot() {
    OfferingQualification answer = qualifyOfferings.at(address("39202", 60, true));

    QualifiedOffering tooFast = answer.of("dsl-250").orElseThrow();
    assertThat(tooFast.available()).isFalse();
    assertThat(tooFast.reason()).isEqualTo("tooFast");
    assertThat(tooFast.alternativeId()).isEqualTo("dsl-50");
    assertThat(tooFast.downMbit()).isEqualTo(60);
    assertThat(tooFast.earliestOn()).isNull();
    QualifiedOffering had = answer.of("dsl-50").orElseThrow();
    assertThat(had.available()).isTrue();
    assertThat(had.downMbit()).isEqualTo(50);
    assertThat(had.reason()).isNull();
    assertThat(had.alternativeId()).isNull();
  }

  @Test
  void exactlyFastEnoughIsEnough() {
    assertThat(qualifyOfferings.at(address("39203", 100, true)).of("dsl-100").orElseThrow())
        .matches(QualifiedOffering::available);
    assertThat(qualifyOfferings.at(address("39204", 99, true)).of("dsl-100").orElseThrow())
        .matches(one -> !one.available());
  }

  @Test
  void whereNothingCanBeHadNothingIsProposed() {
    OfferingQualification answer = qualifyOfferings.at(address("39205", 0, false));

    assertThat(answer.available()).isEmpty();
    assertThat(answer.offerings())
        .allMatch(one -> "notServed".equals(one.reason()) && one.alternativeId() == null)
        .allMatch(one -> one.downMbit() == 0);
  }

  @Test
  void theEarliestDayIsTheOneThatAnOrderWouldBePromised_P6() {
    OfferingQualification answer = qualifyOfferings.at(address("39206", 250, true));
    LocalDate today = LocalDate.ofInstant(world.now(), ZoneId.of("Europe/Berlin"));

    assertThat(answer.of("dsl-50").orElseThrow().earliestOn())
        .isEqualTo(WorkingDays.after(today, 5));
    assertThat(answer.of("dsl-100").orElseThrow().visitNeeded()).isTrue();
    assertThat(answer.of("dsl-100").orElseThrow().earliestOn())
        .isEqualTo(WorkingDays.after(today, 10));
    assertThat(qualifyOfferings.at(address("39207", 250, false)).of("dsl-16").orElseThrow())
        .matches(QualifiedOffering::visitNeeded);
  }

  @Test
  void theSameAnswerHoldsForEverybodyUntilItExpires_P5() {
    PostalAddress address = address("39208", 250, true);
    OfferingQualification first = qualifyOfferings.at(address);
    world.reach("39208", 20, true);

    PostalAddress spelled = new PostalAddress(address.street().toUpperCase(), "39208", "MAGDEBURG");
    assertThat(qualifyOfferings.at(spelled)).isEqualTo(first);
    assertThat(qualifications.find(first.id())).contains(first);
    assertThat(Duration.between(first.qualifiedAt(), first.expiresAt()))
        .isEqualTo(Duration.ofDays(14));
    world.letPass(Duration.ofDays(14).minusMinutes(1));
    assertThat(qualifyOfferings.at(address).id()).isEqualTo(first.id());

    world.letPass(Duration.ofMinutes(1));
    OfferingQualification next = qualifyOfferings.at(address);
    assertThat(next.id()).isNotEqualTo(first.id());
    assertThat(next.available()).hasSize(1);
  }

  @Test
  void anotherHouseIsAnotherAnswer() {
    OfferingQualification first = qualifyOfferings.at(address("39209", 250, true));

    assertThat(qualifyOfferings.at(address("39209", 250, true)).id()).isNotEqualTo(first.id());
  }

  @Test
  void whatAnOrderAsksAnewHoldsForEverybodyToo_P5() {
    PostalAddress address = address("39210", 250, true);
    qualifyOfferings.at(address);
    world.reach("39210", 20, true);

    OfferingQualification anew = qualifyOfferings.anew(address);

    assertThat(anew.available()).hasSize(1);
    assertThat(qualifyOfferings.at(address).id()).isEqualTo(anew.id());
  }

  @Test
  void anAnswerThatHoldsNeedsNoNetworkAndAnotherDoes() {
    PostalAddress address = address("39211", 250, true);
    OfferingQualification first = qualifyOfferings.at(address);
    PostalAddress unknown = address("39211", 250, true);
    world.set("network", "error");

    assertThat(qualifyOfferings.at(address)).isEqualTo(first);
    assertThatThrownBy(() -> qualifyOfferings.at(unknown)).isInstanceOf(SystemUnavailable.class);
  }

  private PostalAddress address(String postcode, int downMbit, boolean lineThere) {
    world.reach(postcode, downMbit, lineThere);
    return new PostalAddress("Breiter Weg " + UUID.randomUUID(), postcode, "Magdeburg");
  }
}
