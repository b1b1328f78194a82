package com.ooma.office.support.domain.webhook;

import java.net.InetAddress;

/// Tells addresses of the public Internet from those inside somebody's network, which nobody may
/// have us call: what is registered as an endpoint is others' word (server-side request forgery).
public final class PublicNetwork {

  private PublicNetwork() {}

  public static boolean has(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    var bytes = address.getAddress();
    return bytes.length == 4
        ? isPublic4(bytes[0] & 0xFF, bytes[1] & 0xFF, bytes[2] & 0xFF)
        : isPublic6(bytes);
  }

  /// By the registry of special-purpose addresses of IANA (RFC 6890 and its successors).
  private static boolean isPublic4(int first, int second, int third) {
    return switch (first) {
      case 0, 10, 127 -> false;
      case 100 -> second < 64 || second > 127; // shared by providers
      case 169 -> second != 254;
      case 172 -> second < 16 || second > 31;
      case 192 ->
          !(second == 168
              || (second == 0 && (third == 0 || third == 2))
              || (second == 88 && third == 99));
      case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
      case 203 -> !(second == 0 && third == 113);
      default -> first < 224;
    };
  }

  /// Only what is given to the Internet (2000::/3), and of that nothing that leads elsewhere:
  /// Teredo, documentation, 6to4.
  private static boolean isPublic6(byte[] bytes) {
    int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    int second = ((bytes[2] & 0xFF) << 8) | (bytes[3] & 0xFF);
    return (first & 0xE000) == 0x2000
        && !(first == 0x2001 && (second < 0x0200 || second == 0x0DB8))
        && first != 0x2002
        && first != 0x3FFF;
  }
}
