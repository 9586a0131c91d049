package io.mittelpunkt.callbacks;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a 'thank you' from a question: a short text of nothing but thanks and greetings. In doubt
 * it is a question, for a thank-you answered is better than a question that is not.
 */
final class JustThanks {

  private static final int MOST_WORDS = 15;

  /** A question, a number, an address or a link: then it is more than thanks. */
  private static final Pattern MORE = Pattern.compile("[?؟¿;@\\p{Nd}]|https?:|www\\.");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+");

  /** One of them must be there. */
  private static final Set<String> THANKS =
      words(
          "danke dankeschön dankesehr dank merci",
          "thanks thank thankyou thx cheers",
          "شكرا شكرًا شكراً مشكور مشكورين نشكركم أشكركم",
          "teşekkür teşekkürler sağolun sağol",
          "дякую дякуємо спасибі спасибо",
          "dziękuję dziękujemy dzięki dziekuje dziekuje",
          "merci remercie gracias grazie obrigado obrigada",
          "ευχαριστώ mulțumesc multumesc hvala děkuji ďakujem köszönöm bedankt dankjewel tak tack takk");

  /** They may stand beside it; no word here may ask, deny, refuse or set a condition. */
  private static final Set<String> BESIDE =
      words(
          "vielen vielmals lieben herzlichen besten tausend großen schön schon sehr ganz herzlich für"
              + " die das den ihre ihren ihnen eure euch schnelle rasche freundliche nette gute tolle"
              + " hilfe antwort auskunft rückmeldung mühe unterstützung info information super prima"
              + " perfekt toll klasse wunderbar ok okay alles klar gut hallo guten tag morgen abend"
              + " liebe lieber viele schöne freundlichen freundliche grüße gruß mfg lg vg mit und an"
              + " team einen noch",
          "you so much very many lot a for the your kind quick fast prompt great help reply answer"
              + " response support info information perfect great good wonderful brilliant lovely ok"
              + " okay all hello hi dear regards best kind warm wishes sincerely yours and to team have"
              + " nice day",
          "جزيلا جزيلًا جزيلاً لكم لك كثيرا كثيرًا على المساعدة الرد مساعدتكم ردكم السريع تمام ممتاز مرحبا مع"
              + " تحياتي التحية السلام عليكم",
          "çok ederim ederiz için yardımınız cevabınız hızlı tamam harika merhaba iyi günler"
              + " saygılarımla selamlar size",
          "дуже щиро вам за допомогу відповідь швидку добре чудово вітаю добрий день з повагою"
              + " большое помощь ответ",
          "bardzo serdecznie za pomoc odpowiedź szybką świetnie dobrze super dzień dobry z poważaniem"
              + " pozdrawiam pozdrowienia państwu",
          "beaucoup bien pour votre aide réponse rapide parfait super bonjour cordialement bonne journée"
              + " vous je et",
          "muchas por su ayuda respuesta rápida perfecto hola saludos buenos días mil muchísimas y",
          "mille tante per il suo aiuto la risposta perfetto ciao saluti muito pela ajuda");

  private JustThanks() {}

  /**
   * Whether a text only thanks.
   *
   * @param text as written
   * @param names of who wrote it and of who is thanked: a signature and an address say nothing
   */
  static boolean is(String text, List<String> names) {
    if (MORE.matcher(text).find()) {
      return false;
    }
    List<String> said = wordsOf(text);
    Set<String> known = new HashSet<>(BESIDE);
    names.forEach(name -> known.addAll(wordsOf(name)));
    return said.size() <= MOST_WORDS
        && said.stream().anyMatch(THANKS::contains)
        && said.stream().allMatch(word -> THANKS.contains(word) || known.contains(word));
  }

  private static List<String> wordsOf(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(found -> found.group().replace('’', '\''))
        .toList();
  }

  private static Set<String> words(String... lists) {
    return Arrays.stream(lists)
        .flatMap(list -> Stream.of(list.split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
