package com.ooma.office.kernel.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.security.GeneralSecurityException;
import java.util.Base64;

/// A pair that is made for one exchange: what others seal with one half is gone when the other half
/// is, wherever it was kept.
///
/// @param sealing for a [SealingKey]
/// @param opening for an [OpeningKey]
public record SealingKeyPair(String sealing, String opening) {

  /// HPKE: X25519, HKDF-SHA-256, AES-256-GCM.
  public static SealingKeyPair generate() {
    try {
      HybridConfig.register();
      var parameters =
          HpkeParameters.builder()
              .setVariant(HpkeParameters.Variant.TINK)
              .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
              .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
              .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
              .build();
      var pair = KeysetHandle.generateNew(parameters);
      var sealing =
          TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(pair.getPublicKeysetHandle());
      var opening = TinkJsonProtoKeysetFormat.serializeKeyset(pair, InsecureSecretKeyAccess.get());
      return new SealingKeyPair(base64(sealing), base64(opening));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no key pair could be made", e);
    }
  }

  private static String base64(String json) {
    return Base64.getEncoder().encodeToString(json.getBytes(UTF_8));
  }
}
