package io.mittelpunkt.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.CheckAttachments.Checked;
import io.mittelpunkt.callbacks.CheckAttachments.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckAttachmentsTest {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0};

  @ParameterizedTest
  @CsvSource({
    "89504E470D0A1A0A, image/png",
    "FFD8FFE0, image/jpeg",
    "474946383961, image/gif",
    "524946460000000057454250, image/webp",
    "255044462D312E37, application/pdf",
    "48616C6C6F, text/plain"
  })
  void aFileIsWhatItsBytesSay(String hex, String type) {
    byte[] content = HexFormat.of().parseHex(hex);
    assertThat(taken("whatever.exe", content).mediaType()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MZ\u0000\u0001", "PK\u0003\u0004", "<html></html>", " <svg/>", "", "\u007fELF"})
  void othersAreNotTakenWhateverTheyAreCalled(String content) {
    Checked checked = check(file("holiday.png", content.getBytes(StandardCharsets.UTF_8)));
    assertThat(checked.taken()).isEmpty();
    assertThat(checked.refused()).extracting(Refusal::reason).containsExactly("fileType");
  }

  @Test
  void brokenTextIsNoText() {
    assertThat(check(file("a.txt", new byte[] {(byte) 0xC3, 0x28})).taken()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "photo.png|photo.png",
        "photo|photo.png",
        "run.html|run.html.png",
        "../../etc/passwd|passwd.png",
        "C:\\temp\\a.png|a.png",
        "a\"b;c.png|a b c.png",
        ".htaccess|htaccess.png",
        "...|file.png"
      })
  void aNameIsOneLineWithoutAPathThatEndsAsItsTypeSays(String given, String kept) {
    assertThat(taken(given, PNG).name()).isEqualTo(kept);
  }

  @Test
  void aNameTurnsNoDirectionAndBreaksNoHeader() {
    assertThat(taken("a\u202Egnp.exe\r\nX: y\u0000.png", PNG).name())
        .isEqualTo("a gnp.exe X y .png");
    assertThat(taken("😀".repeat(200), PNG).name())
        .hasSizeLessThanOrEqualTo(100)
        .endsWith("😀.png");
  }

  @Test
  void atMostFiveFiles() {
    Checked checked = CheckAttachments.check("C", Collections.nCopies(7, file("a.png", PNG)));
    assertThat(checked.taken()).hasSize(5);
    assertThat(checked.refused())
        .extracting(Refusal::reason)
        .containsExactly("tooManyFiles", "tooManyFiles");
  }

  @Test
  void noneIsTooLargeAndNotAllTogether() {
    assertThat(check(file("a.png", Arrays.copyOf(PNG, 5_000_001))).refused())
        .extracting(Refusal::reason)
        .containsExactly("fileTooLarge");
    Checked three =
        CheckAttachments.check(
            "C", Collections.nCopies(3, file("a.png", Arrays.copyOf(PNG, 4_000_000))));
    assertThat(three.taken()).hasSize(2);
    assertThat(three.refused()).extracting(Refusal::reason).containsExactly("filesTooLarge");
  }

  private static AttachmentInfo taken(String name, byte[] content) {
    return check(file(name, content)).taken().get(0).info();
  }

  private static Checked check(NewAttachment file) {
    return CheckAttachments.check("C", List.of(file));
  }

  private static NewAttachment file(String name, byte[] content) {
    return new NewAttachment(name, content);
  }
}
