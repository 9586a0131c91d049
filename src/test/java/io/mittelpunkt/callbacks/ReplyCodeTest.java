package io.mittelpunkt.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.shared.Ids;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReplyCodeTest {

  private static final String DOMAIN = "answers.example";
  private final ReplyCode code = new ReplyCode("a secret that nobody knows, 32 long", DOMAIN);
  private final String thread = Ids.next("TH");
  private final String address = code.addressOf(thread);

  @Test
  void anAddressLeadsToItsThreadInWhateverCaseItIsWritten() {
    assertThat(address).matches("reply\\+[0-9a-z]{12}\\.[0-9a-z]{32}@answers\\.example");
    assertThat(address.indexOf('@')).isLessThanOrEqualTo(64);
    assertThat(code.threadOf(address)).contains(thread);
    assertThat(code.threadOf(address.toUpperCase(Locale.ROOT))).contains(thread);
  }

  @Test
  void whatWeDidNotSignLeadsNowhere() {
    String signature = address.substring(19, address.indexOf('@'));
    for (int i = 0; i < signature.length(); i++) {
      char other = signature.charAt(i) == '0' ? '1' : '0';
      String forged = signature.substring(0, i) + other + signature.substring(i + 1);
      assertThat(code.threadOf(address.replace(signature, forged))).as(forged).isEmpty();
    }
    assertThat(code.threadOf(address.replace(signature, signature.substring(1)))).isEmpty();
    assertThat(code.threadOf(address.replace(signature, signature + "0"))).isEmpty();
    assertThat(code.threadOf(address.replace("." + signature, ""))).isEmpty();
    assertThat(code.threadOf("reply+@" + DOMAIN)).isEmpty();
  }

  @Test
  void aSignatureIsForOneThreadOneDomainAndOneSecret() {
    String other = code.addressOf(Ids.next("TH"));
    String mixed = other.substring(0, 18) + address.substring(18);
    assertThat(code.threadOf(mixed)).isEmpty();
    assertThat(code.isMeant(mixed)).isTrue();

    ReplyCode elsewhere = new ReplyCode("a secret that nobody knows, 32 long", "other.example");
    assertThat(elsewhere.threadOf(address.replace(DOMAIN, "other.example"))).isEmpty();
    ReplyCode later = new ReplyCode("another secret that nobody knows...", DOMAIN);
    assertThat(later.threadOf(address)).isEmpty();
  }

  @Test
  void otherAddressesAreNotMeant() {
    assertThat(code.isMeant("service@" + DOMAIN)).isFalse();
    assertThat(code.isMeant(address + ".evil.example")).isFalse();
    assertThat(code.threadOf(address + ".evil.example")).isEmpty();
    assertThat(code.threadOf("")).isEmpty();
  }
}
