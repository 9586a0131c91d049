package io.mittelpunkt.customers.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.customers.Territories;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.support.Region;
import io.mittelpunkt.support.StoppedEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoppedEngine
class JdbcTerritoriesTest {

  @Autowired Territories territories;
  @Autowired JdbcClient jdbc;
  private Region region;

  @BeforeEach
  void found() {
    region = Region.in(jdbc);
  }

  @Test
  void aPostcodeBelongsToTheLongestPrefix() {
    Region around = Region.in(jdbc);
    String prefix = region.postcode().substring(0, 4);
    jdbc.sql("delete from territory_postcode where prefix = ?").param(prefix).update();
    jdbc.sql("insert into territory_postcode values (?, ?, 53.5, 10)")
        .params(prefix, around.territory().id())
        .update();

    assertThat(territories.of(region.postcode())).contains(region.territory());
    assertThat(territories.of(" " + region.postcode() + " ")).contains(region.territory());
    assertThat(territories.of(neighbour())).contains(around.territory());
    assertThat(territories.find(region.territory().id())).contains(region.territory());
    assertThat(territories.all()).contains(region.territory(), around.territory());
    jdbc.sql("delete from territory_postcode where prefix = ?").param(prefix).update();
  }

  /** Another postcode of the same four digits, which nobody has. */
  private String neighbour() {
    String prefix = region.postcode().substring(0, 4);
    for (int last = 0; last < 10; last++) {
      boolean taken =
          jdbc.sql("select exists (select from territory_postcode where prefix = ?)")
              .param(prefix + last)
              .query(Boolean.class)
              .single();
      if (!taken) {
        return prefix + last;
      }
    }
    throw new AssertionError("All postcodes of " + prefix + " are taken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "99", "00001", "ABCDE", "1011", "101155", "١٠١١٥", "1011\0"})
  void nobodyWorksWhereThePostcodeIsUnknownOrNone(String postcode) {
    assertThat(territories.of(postcode)).isEmpty();
    assertThat(territories.locate(new PostalAddress("Hauptstraße 1", postcode, "Ort"))).isEmpty();
  }

  @Test
  void anAddressLiesNearTheMiddleAlwaysTheSameForItsStreet() {
    GeoPoint place = place("Lindenstraße 5");

    assertThat(metres(place, region.middle())).isBetween(1.0, 801.0);
    assertThat(place("Lindenstraße 5")).isEqualTo(place);
    assertThat(place(" lindenstraße 17 b ")).isEqualTo(place);
    assertThat(metres(place("Bergweg 5"), place)).isGreaterThan(10);
  }

  @Test
  void aStreetWithoutANameIsStillSomewhere() {
    assertThat(metres(place(""), region.middle())).isLessThan(801);
    assertThat(metres(place("17 b"), region.middle())).isLessThan(801);
  }

  private GeoPoint place(String street) {
    return territories.locate(region.address(street)).orElseThrow();
  }

  private static double metres(GeoPoint one, GeoPoint other) {
    double north = (one.latitude() - other.latitude()) * 111_320;
    double east =
        (one.longitude() - other.longitude()) * 111_320 * Math.cos(Math.toRadians(one.latitude()));
    return Math.hypot(north, east);
  }
}
