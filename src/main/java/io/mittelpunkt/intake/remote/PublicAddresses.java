package io.mittelpunkt.intake.remote;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Which addresses lie outside every house: a callback must not lead to our own systems (server-side
 * request forgery). The ranges are those of the IANA registries of special-purpose addresses.
 */
final class PublicAddresses {

  private PublicAddresses() {}

  /** Whether an address is one of the public network. */
  static boolean holds(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] address) {
    int first = address[0] & 0xff;
    int second = address[1] & 0xff;
    int third = address[2] & 0xff;
    return first != 0
        && first != 10
        && first != 127
        && first < 224
        && !(first == 100 && second >= 64 && second < 128)
        && !(first == 172 && second >= 16 && second < 32)
        && !(first == 192 && second == 0 && (third == 0 || third == 2))
        && !(first == 192 && second == 88 && third == 99)
        && !(first == 198 && (second == 18 || second == 19))
        && !(first == 198 && second == 51 && third == 100)
        && !(first == 203 && second == 0 && third == 113);
  }

  /**
   * Only 2000::/3 is given out. Of it, what carries an IPv4 address inside (Teredo, 6to4) could
   * lead anywhere, and some is for documents.
   */
  private static boolean isPublic6(byte[] address) {
    int first = (address[0] & 0xff) << 8 | (address[1] & 0xff);
    int second = (address[2] & 0xff) << 8 | (address[3] & 0xff);
    boolean given = (first & 0xe000) == 0x2000;
    boolean special = first == 0x2001 && second < 0x0200;
    boolean documents = first == 0x2001 && second == 0x0db8 || first == 0x3fff;
    return given && !special && !documents && first != 0x2002;
  }
}
