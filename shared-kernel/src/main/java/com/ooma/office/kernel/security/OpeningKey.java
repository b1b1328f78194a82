package com.ooma.office.kernel.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.security.GeneralSecurityException;
import java.util.Base64;

/// The private half of a key pair: opens what others sealed for its service with the other half, a
/// [SealingKey].
public final class OpeningKey {

  private final HybridDecrypt key;

  /// @param keyset base64 of a private Tink keyset (HPKE) in JSON; several keys in it allow
  ///   rotation
  /// @throws IllegalArgumentException if it is none
  public OpeningKey(String keyset) {
    try {
      HybridConfig.register();
      var json = new String(Base64.getDecoder().decode(keyset), UTF_8);
      key =
          TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
              .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("this is no keyset to open with", e);
    }
  }

  /// @param sealed in Base64
  /// @throws IllegalArgumentException if it was not sealed for `context` with our key
  public String open(String sealed, String context) {
    try {
      var secret = key.decrypt(Base64.getDecoder().decode(sealed), context.getBytes(UTF_8));
      return new String(secret, UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("a secret could not be opened", e);
    }
  }
}
