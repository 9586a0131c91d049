package io.mittelpunkt.notices.remote;

import io.mittelpunkt.notices.Channel;
import io.mittelpunkt.notices.Outlet;
import io.mittelpunkt.notices.RenderedNotice;
import io.mittelpunkt.shared.OtherSystem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** SMS through a gateway over HTTP. */
@Component
class SmsOutlet implements Outlet {

  private final RestClient gateway;

  SmsOutlet(
      @Value("${mittelpunkt.sms.url}") String url,
      @Value("${mittelpunkt.sms.token}") String token) {
    this.gateway = OtherSystem.client(url, token);
  }

  @Override
  public Channel channel() {
    return Channel.SMS;
  }

  /** An SMS is short: what it is about, and where to read on. */
  private static String text(RenderedNotice words) {
    return words.link() == null ? words.subject() : words.subject() + "\n" + words.link();
  }

  @Override
  public void send(String key, String to, RenderedNotice words, @Nullable String orderId) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("key", key);
    message.put("to", to);
    message.put("text", text(words));
    message.put("orderId", orderId);
    gateway.post().uri("/messages").body(message).retrieve().toBodilessEntity();
  }
}
