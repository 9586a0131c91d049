package io.mittelpunkt.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedHistoryTest {

  private static final String MINE = "When does he come?\n\nMia";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "##- Please write your answer above this line -##\n\nGood day Mia,",
        "> ##- Bitte schreiben Sie Ihre Antwort über diese Zeile -##\n> Guten Tag",
        "On Tue, Nov 24, 2026 at 10:02 AM Mittelpunkt <a@example.com> wrote:\n> Good day",
        "On Tue, Nov 24, 2026 at 10:02 AM Mittelpunkt\n<reply+abc@example.com> wrote:\n\n> Good day",
        "Am 24.11.26 um 10:02 schrieb Mittelpunkt:\n> Guten Tag",
        "Am Di., 24. Nov. 2026 um 10:02 Uhr schrieb Mittelpunkt <\nreply+abc@example.com>:\n> Tag",
        "Le mar. 24 nov. 2026 à 10:02, Mittelpunkt a écrit :\n> Bonjour",
        "24 Kas 2026 Sal, 10:02 tarihinde Mittelpunkt <a@example.com> şunu yazdı:\n> Merhaba",
        "вт, 24 лист. 2026 р. о 10:02 Mittelpunkt <a@example.com> пише:\n> Добрий день",
        "-----Original Message-----\nFrom: Mittelpunkt\nGood day",
        "-------- Ursprüngliche Nachricht --------\nVon: Mittelpunkt",
        "Von: Mittelpunkt <a@example.com>\nGesendet: Dienstag, 24. November 2026 10:02\nAn: Mia",
        "From: Mittelpunkt\nSent: Tuesday\nTo: Mia\n\nGood day",
        "> Good day Mia,\n> \n> your line is active"
      })
  void onlyWhatHeWroteHimselfIsKept(String history) {
    assertThat(QuotedHistory.cut(MINE + "\n\n" + history)).isEqualTo(MINE);
    assertThat(QuotedHistory.cut((MINE + "\n\n" + history).replace("\n", "\r\n"))).isEqualTo(MINE);
  }

  @Test
  void whoWritesBelowWhatHeQuotesIsHeard() {
    assertThat(
            QuotedHistory.cut(
                "Am 24.11.26 um 10:02 schrieb Mittelpunkt:\n> ##- Bitte -##\n> Guten Tag\n\nWann?"))
        .isEqualTo("Wann?");
    assertThat(QuotedHistory.cut("> Does Tuesday suit you?\nYes.\n> And Friday?\nNo."))
        .isEqualTo("Yes.\nNo.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Monday my neighbour wrote: it works.",
        "Hello,\nI wrote to you on 3 May:\nnothing came.",
        "From: the cellar\nthe cable is loose",
        "-- \nMia"
      })
  void whatOnlyLooksLikeHistoryIsKept(String text) {
    assertThat(QuotedHistory.cut(text)).isEqualTo(text.strip());
  }

  @Test
  void whatSaysNothingIsEmpty() {
    assertThat(QuotedHistory.cut("")).isEmpty();
    assertThat(QuotedHistory.cut("> only\n> quoted")).isEmpty();
  }

  @Test
  void aHugeMailTakesNoLonger() {
    String text = "On 1 ".repeat(20_000) + "\n" + "Am 1\n".repeat(20_000);
    assertThat(QuotedHistory.cut(text)).isNotEmpty();
  }
}
