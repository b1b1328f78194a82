package com.ooma.office.kernel.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.security.GeneralSecurityException;
import java.util.Base64;

/// The public half of a key pair: whoever has it can seal a secret for the one service that has the
/// other half, an [OpeningKey], and can't open it again.
public final class SealingKey {

  private final HybridEncrypt key;

  /// @param keyset base64 of a public Tink keyset (HPKE) in JSON
  /// @throws IllegalArgumentException if it is none, or is a private one
  public SealingKey(String keyset) {
    try {
      HybridConfig.register();
      var json = new String(Base64.getDecoder().decode(keyset), UTF_8);
      key =
          TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(json)
              .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("this is no keyset to seal with", e);
    }
  }

  /// @param context what the secret is for: it can't be opened for anything else
  /// @return in Base64
  public String seal(String secret, String context) {
    try {
      var sealed = key.encrypt(secret.getBytes(UTF_8), context.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a secret could not be sealed", e);
    }
  }
}
