package io.mittelpunkt.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.customers.Customer;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChannelTest {

  @Test
  void whoHasMailGetsMail() {
    assertThat(Channel.reaching(customer("mia@example.com", "+4915112345601")))
        .isEqualTo(Channel.MAIL);
  }

  @Test
  void whoHasAMobilePhoneAloneGetsSms() {
    assertThat(Channel.reaching(customer(null, "+4915112345601"))).isEqualTo(Channel.SMS);
  }

  @Test
  void aLandlineTakesNoSmsSoALetterIsPrinted_P2() {
    assertThat(Channel.reaching(customer(null, "+49401234567"))).isEqualTo(Channel.LETTER);
  }

  @Test
  void whoHasNeitherGetsALetter_P10() {
    assertThat(Channel.reaching(customer(null, null))).isEqualTo(Channel.LETTER);
  }

  private static Customer customer(@Nullable String email, @Nullable String phone) {
    return new Customer(
        "C-1", "Mia", Locale.GERMAN, ZoneId.of("Europe/Berlin"), email, phone, null, null);
  }
}
