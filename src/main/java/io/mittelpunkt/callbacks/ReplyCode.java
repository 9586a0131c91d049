package io.mittelpunkt.callbacks;

import io.mittelpunkt.shared.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Reply addresses: {@code reply+<thread>.<signature>@<domain>}. The signature is an HMAC-SHA256
 * (RFC 2104) over thread and domain, cut to 160 bits, written in letters and digits without regard
 * to case, as mail servers on the way may change it; the part before the sign is 51 characters, of
 * the 64 that RFC 5321 allows.
 */
final class ReplyCode {

  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int SIGNATURE = 32;
  private static final Pattern LOCAL_PART =
      Pattern.compile("reply\\+([0-9a-z]{12})\\.([0-9a-z]{" + SIGNATURE + "})");

  private final SecretKeySpec key;
  private final String domain;

  /**
   * The addresses of an inbox.
   *
   * @param secret at least 32 characters that nobody knows
   * @param domain where they lead
   */
  ReplyCode(String secret, String domain) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    this.domain = domain.toLowerCase(Locale.ROOT);
  }

  /** The address of a thread. */
  String addressOf(String conversationId) {
    String thread = conversationId.substring(3).replace("-", "").toLowerCase(Locale.ROOT);
    return "reply+" + thread + "." + signature(thread) + "@" + domain;
  }

  /** Whether an address is meant to be one of these, signed or not. */
  boolean isMeant(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("reply+") && lower.endsWith("@" + domain);
  }

  /**
   * The thread that an address leads to.
   *
   * @param address from outside
   * @return empty unless we signed it for this very thread
   */
  Optional<String> threadOf(String address) {
    if (!isMeant(address)) {
      return Optional.empty();
    }
    String local = address.substring(0, address.lastIndexOf('@')).toLowerCase(Locale.ROOT);
    Matcher parts = LOCAL_PART.matcher(local);
    return parts.matches() && Secrets.same(signature(parts.group(1)), parts.group(2))
        ? Optional.of(
            Conversation.PREFIX
                + parts.group(1).toUpperCase(Locale.ROOT).replaceAll("(.{4})", "-$1"))
        : Optional.empty();
  }

  private String signature(String thread) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      byte[] whole = mac.doFinal((thread + "@" + domain).getBytes(StandardCharsets.UTF_8));
      return written(Arrays.copyOf(whole, SIGNATURE * 5 / 8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Each Java platform has HmacSHA256", e);
    }
  }

  private static String written(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte one : bytes) {
      held = held << 8 | one & 0xFF;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(ALPHABET.charAt(held >> bits & 31));
      }
      held &= (1 << bits) - 1;
    }
    return text.toString();
  }
}
