package com.ooma.office.testing.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.security.GeneralSecurityException;
import java.util.Base64;

/// The two halves of a key pair with which one service seals what another one opens, in the form of
/// settings: Base64 of cleartext Tink keysets in JSON.
///
/// @param sealing the public half
/// @param opening the private half
public record SealingKeysets(String sealing, String opening) {

  /// A new pair (HPKE: X25519, HKDF-SHA-256, AES-256-GCM).
  public static SealingKeysets generate() {
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
      return of(
          TinkJsonProtoKeysetFormat.serializeKeyset(pair, InsecureSecretKeyAccess.get()), pair);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The pair whose private half was kept.
  public static SealingKeysets ofOpening(String opening) {
    try {
      HybridConfig.register();
      var json = new String(Base64.getDecoder().decode(opening), UTF_8);
      var access = InsecureSecretKeyAccess.get();
      return of(json, TinkJsonProtoKeysetFormat.parseKeyset(json, access));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /// What somebody sealed with the public half, in Base64, for `context`.
  public String open(String sealed, String context) {
    try {
      var json = new String(Base64.getDecoder().decode(opening), UTF_8);
      var key =
          TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
              .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
      return new String(
          key.decrypt(Base64.getDecoder().decode(sealed), context.getBytes(UTF_8)), UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static SealingKeysets of(String json, KeysetHandle pair) throws GeneralSecurityException {
    var sealing =
        TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(pair.getPublicKeysetHandle());
    return new SealingKeysets(base64(sealing), base64(json));
  }

  private static String base64(String json) {
    return Base64.getEncoder().encodeToString(json.getBytes(UTF_8));
  }
}
