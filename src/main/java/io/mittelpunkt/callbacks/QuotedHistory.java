package io.mittelpunkt.callbacks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts from a mail what it quotes: all below our own line, below 'On … wrote:' and its like, below
 * the head of a forwarded message, and each line that begins with a quotation sign. Who wrote below
 * what he quotes is heard too: where nothing stands above, what stands below and is not quoted is
 * kept.
 */
final class QuotedHistory {

  /** Longer lines are no head of anything. */
  private static final int LONGEST_HEAD = 300;

  /** Mail programs wrap the line before a quotation. */
  private static final int WRAPPED = 3;

  private static final Pattern MARKER = Pattern.compile("^[>\\s*]*##- .*");

  /** Each names a day or an hour. */
  private static final String DATED = "(?=.*\\p{Nd})";

  private static final Pattern WROTE =
      wrote(
          "On .+ wrote|Am .+ schrieb .+|Le .+ a écrit|El .+ escribió|Il .+ ha scritto"
              + "|W dniu .+ (pisze|napisał\\(?a?\\)?)");

  /** These begin with a name, as any line may: they are not looked for across lines. */
  private static final Pattern NAMED =
      wrote(".+ schrieb am .+|.+ tarihinde .+ yazdı|.+ napisał\\(?a?\\)?|.+ пише|.+ كتب .+");

  private static final Pattern ORIGINAL =
      Pattern.compile(
          "-{2,} ?(Original Message|Original-Nachricht|Ursprüngliche Nachricht|Forwarded message"
              + "|Weitergeleitete Nachricht|Message d'origine|Mensaje original|Wiadomość oryginalna"
              + "|Orijinal Mesaj|Orijinal İleti) ?-{2,}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern FROM =
      Pattern.compile("\\*?(From|Von|De|Da|Kimden|Od|Від|من) ?:\\*? .+");

  private static final Pattern SENT =
      Pattern.compile(
          "\\*?(Sent|Date|To|Gesendet|Datum|An|Envoyé|Enviado|Gönderilme|Wysłano|Надіслано) ?:\\*?"
              + " .+");

  private QuotedHistory() {}

  private static Pattern wrote(String phrases) {
    return Pattern.compile(
        DATED + "(" + phrases + ") ?:", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** What somebody wrote himself; empty when he wrote nothing. */
  static String cut(String text) {
    List<String> lines = text.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
    int end = 0;
    while (end < lines.size() && !beginsHistory(lines, end)) {
      end++;
    }
    String above = own(lines.subList(0, end));
    return above.isBlank() ? own(lines.subList(end, lines.size())).strip() : above.strip();
  }

  /** Without quoted lines, and without the heads of what is quoted. */
  private static String own(List<String> lines) {
    List<String> kept = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int head = head(lines, i);
      if (head > 0) {
        i += head;
        continue;
      }
      String line = lines.get(i);
      if (!line.startsWith(">") && !line.stripLeading().startsWith("> ")) {
        kept.add(line);
      }
      i++;
    }
    return String.join("\n", kept);
  }

  private static boolean beginsHistory(List<String> lines, int at) {
    return head(lines, at) > 0;
  }

  /** How many lines the head of a quotation has that begins here; 0 when none does. */
  private static int head(List<String> lines, int at) {
    String line = lines.get(at).strip();
    if (line.length() > LONGEST_HEAD) {
      return 0;
    }
    if (Stream.of(MARKER, ORIGINAL, NAMED).anyMatch(it -> it.matcher(line).matches())) {
      return 1;
    }
    if (FROM.matcher(line).matches()
        && at + 1 < lines.size()
        && SENT.matcher(lines.get(at + 1).strip()).matches()) {
      return 2;
    }
    StringBuilder joined = new StringBuilder();
    for (int i = at; i < Math.min(at + WRAPPED, lines.size()); i++) {
      String part = lines.get(i).strip();
      if (part.isEmpty() || joined.length() + part.length() > LONGEST_HEAD) {
        return 0;
      }
      joined.append(joined.isEmpty() ? "" : " ").append(part);
      if (WROTE.matcher(joined).matches()) {
        return i - at + 1;
      }
    }
    return 0;
  }
}
