package com.ooma.office.kernel.web.admission.rate;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a caller is, as the unit that one person has: an IPv4 address, or an IPv6 network of 64
/// bits, since everybody has one of those to choose addresses from.
final class Address {

  private static final int IPV6_BYTES = 16;
  private static final int NETWORK_BYTES = 8;

  private Address() {}

  static String of(SocketAddress remote) {
    var text = remote.hostAddress();
    if (text == null) {
      return String.valueOf(remote.host());
    }
    var bytes = NetUtil.createByteArrayFromIpAddressString(text);
    return bytes != null && bytes.length == IPV6_BYTES
        ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) + "/64"
        : text;
  }
}
