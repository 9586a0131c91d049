package io.mittelpunkt.callbacks;

import io.mittelpunkt.shared.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which files we take: at most {@value #MOST}, {@value #LARGEST} bytes each, {@value #ALL_TOGETHER}
 * in all; pictures, PDF and plain text, as found in their bytes.
 */
final class CheckAttachments {

  static final int MOST = 5;
  static final int LARGEST = 5_000_000;
  static final int ALL_TOGETHER = 10_000_000;

  private CheckAttachments() {}

  /**
   * What came of it.
   *
   * @param taken to be kept
   * @param refused the others, in their order
   */
  record Checked(List<StoredAttachment> taken, List<Refusal> refused) {}

  /**
   * A file that is not taken.
   *
   * @param name what it is called, fit to be shown
   * @param reason a code: {@code tooManyFiles}, {@code fileTooLarge}, {@code filesTooLarge}, {@code
   *     fileType}
   */
  record Refusal(String name, String reason) {}

  /** Looks at the files that came with a customer's message. */
  static Checked check(String customerId, List<NewAttachment> files) {
    List<StoredAttachment> taken = new ArrayList<>();
    List<Refusal> refused = new ArrayList<>();
    int bytes = 0;
    for (NewAttachment file : files) {
      Optional<String> type = MediaTypes.of(file.content());
      String reason = reason(file, taken.size(), bytes, type.isPresent());
      if (reason != null) {
        refused.add(new Refusal(FileNames.of(file.name(), type.orElse("text/plain")), reason));
        continue;
      }
      bytes += file.content().length;
      taken.add(kept(customerId, file, type.orElseThrow()));
    }
    return new Checked(List.copyOf(taken), List.copyOf(refused));
  }

  private static @Nullable String reason(
      NewAttachment file, int before, int bytesBefore, boolean known) {
    if (before == MOST) {
      return "tooManyFiles";
    }
    if (file.content().length > LARGEST) {
      return "fileTooLarge";
    }
    if (bytesBefore + file.content().length > ALL_TOGETHER) {
      return "filesTooLarge";
    }
    return known ? null : "fileType";
  }

  private static StoredAttachment kept(String customerId, NewAttachment file, String type) {
    return new StoredAttachment(
        new AttachmentInfo(
            Ids.next("AT"), FileNames.of(file.name(), type), type, file.content().length),
        customerId,
        file.content());
  }
}
