package io.mittelpunkt.intake.batch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Plain words for what the machine says. */
final class Words {

  private Words() {}

  /** Why a file or a connection does not work. */
  static String of(IOException e) {
    if (e instanceof HttpConnectTimeoutException) {
      return "no connection within 10 s";
    }
    if (e instanceof ConnectException) {
      return "no connection";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    @Nullable String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  /** A number with its thousands apart. */
  static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** How many a second; with a decimal when there are few. */
  static String pace(double perSecond) {
    return String.format(Locale.ROOT, perSecond < 10 ? "%.1f" : "%,.0f", perSecond);
  }

  /** A length of time, to the second or, when it is long, to the minute. */
  static String of(Duration time) {
    long seconds = Math.max(1, time.plusMillis(999).toSeconds());
    if (seconds < 120) {
      return seconds + " s";
    }
    long minutes = seconds / 60;
    return minutes < 120 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }
}
