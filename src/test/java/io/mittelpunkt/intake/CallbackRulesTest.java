package io.mittelpunkt.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.shared.CannotStart;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules as they are in production. */
class CallbackRulesTest {

  private final CallbackRules rules = new CallbackRules(hosts("Shop.example", " "), false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://shop.example",
        "https://SHOP.example/events?tenant=7",
        "https://shop.example:443/",
        "https://shop.example:8443/events"
      })
  void aSecureCallbackToAnAllowedHostIsCalled(String callback) {
    assertThat(rules.fault(callback)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://shop.example/",
        "https://shop.example.evil.de/",
        "https://evil.de/shop.example",
        "https://evil.de#@shop.example/",
        "https://shop.example@evil.de/",
        "https://shop.example:pw@shop.example/",
        "https://shop.example./",
        "https://localhost/",
        "https://127.0.0.1/",
        "https://shop.example:80/",
        "https://shop.example:22/",
        "https://shop.example/#x",
        "https://shop.example/\r\nX: y",
        "file:///etc/passwd"
      })
  void anythingElseIsNot(String callback) {
    assertThat(rules.fault(callback)).isPresent();
  }

  @Test
  void withoutAListNothingIsCalled() {
    assertThat(new CallbackRules(hosts(), false).fault("https://shop.example/"))
        .get()
        .asString()
        .contains("allows no host");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example, https://a.example/listener/productOrderCreateEvent",
    "https://a.example/, https://a.example/listener/productOrderCreateEvent",
    "https://a.example:8443/x/y/, https://a.example:8443/x/y/listener/productOrderCreateEvent",
    "https://a.example/x?t=a%20b, https://a.example/x/listener/productOrderCreateEvent?t=a%20b"
  })
  void anEventGoesToItsListenerBelowTheCallback(String callback, String target) {
    assertThat(SendEvent.target(URI.create(callback), "ProductOrderCreateEvent"))
        .hasToString(target);
  }

  @Test
  void whoHasNoSecretCannotSubscribe() {
    SubscribeToEvents subscribe =
        new SubscribeToEvents(null, rules, null, new WebhookSettings(Set.of(), Map.of()));
    assertThatThrownBy(() -> subscribe.check("shop", "https://shop.example/", ""))
        .isInstanceOf(RefusedRequest.class)
        .hasMessageContaining("secret")
        .extracting(e -> ((RefusedRequest) e).status())
        .isEqualTo(403);
  }

  @Test
  void aGuessableSecretStopsTheStartAndNoneIsEverWritten() {
    assertThatThrownBy(() -> new WebhookSettings(Set.of(), Map.of("shop", "short")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("shop")
        .hasMessageNotContaining("short,");
    String secret = "0123456789abcdef0123456789abcdef";
    assertThat(new WebhookSettings(Set.of(), Map.of("shop", secret)).toString())
        .doesNotContain(secret);
  }

  @Test
  void whatIsNoLongerAllowedIsNoLongerSent() {
    Attempt attempt =
        new SendEvent(rules, null, new WebhookSettings(Set.of(), Map.of()), null)
            .send(EventFilterTest.delivery("https://shop.example/"));
    assertThat(attempt.fault()).isEqualTo("notAllowed");
    assertThat(Optional.ofNullable(attempt.status())).isEmpty();
  }

  private static WebhookSettings hosts(String... hosts) {
    return new WebhookSettings(Set.of(hosts), Map.of());
  }
}
