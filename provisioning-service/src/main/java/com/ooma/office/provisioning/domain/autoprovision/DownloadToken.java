package com.ooma.office.provisioning.domain.autoprovision;

import java.util.HexFormat;

/// The secret part of the address at which one phone finds its configuration. Only its hash is
/// kept: what leaks from the table opens nothing.
public record DownloadToken(String secret) {

  /// 160 bits, too many to be guessed.
  public static final int BYTES = 20;

  public static DownloadToken of(byte[] random) {
    if (random.length != BYTES) {
      throw new IllegalArgumentException("a token is made of " + BYTES + " bytes");
    }
    return new DownloadToken(HexFormat.of().formatHex(random));
  }

  /// SHA-256 in hex. A slow hash would add nothing to a secret this long.
  public String hash() {
    return Sha256.of(secret);
  }

  /// Hides the secret.
  @Override
  public String toString() {
    return "DownloadToken";
  }
}
