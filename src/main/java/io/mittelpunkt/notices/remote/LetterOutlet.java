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
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Letters, print-ready, through a print shop over HTTP. */
@Component
class LetterOutlet implements Outlet {

  private final RestClient printShop;
  private final ITemplateEngine templates;
  private final String sender;

  LetterOutlet(
      @Value("${mittelpunkt.letters.url}") String url,
      @Value("${mittelpunkt.letters.token}") String token,
      @Value("${mittelpunkt.letters.sender}") String sender,
      ITemplateEngine templates) {
    this.printShop = OtherSystem.client(url, token);
    this.templates = templates;
    this.sender = sender;
  }

  @Override
  public Channel channel() {
    return Channel.LETTER;
  }

  @Override
  public void send(String key, String to, RenderedNotice words, @Nullable String orderId) {
    Context context = new Context(words.language());
    context.setVariable("words", words);
    context.setVariable("sender", sender);
    context.setVariable("address", to.lines().toList());
    context.setVariable("orderId", orderId);
    Map<String, Object> letter = new LinkedHashMap<>();
    letter.put("key", key);
    letter.put("to", to);
    letter.put("subject", words.subject());
    letter.put("text", words.plainText());
    letter.put("html", templates.process("notices/letter", context));
    letter.put("orderId", orderId);
    printShop.post().body(letter).retrieve().toBodilessEntity();
  }
}
