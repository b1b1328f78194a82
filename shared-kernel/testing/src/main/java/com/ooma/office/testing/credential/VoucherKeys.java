package com.ooma.office.testing.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.jwt.JwtEcdsaParameters;
import com.google.crypto.tink.jwt.JwtSignatureConfig;
import java.security.GeneralSecurityException;
import java.util.Base64;

/// The keys of vouchers, in the form of the settings `office.vouchers.signing-keyset` and
/// `office.vouchers.verifying-keyset`: Base64 of a cleartext Tink keyset in JSON.
public final class VoucherKeys {

  private VoucherKeys() {}

  /// A private keyset with one new ES256 key.
  public static String generate() {
    try {
      JwtSignatureConfig.register();
      var parameters =
          JwtEcdsaParameters.builder()
              .setAlgorithm(JwtEcdsaParameters.Algorithm.ES256)
              .setKidStrategy(JwtEcdsaParameters.KidStrategy.BASE64_ENCODED_KEY_ID)
              .build();
      var keys = KeysetHandle.generateNew(parameters);
      return base64(TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The half of a private keyset that readers get.
  public static String publicHalf(String keyset) {
    try {
      JwtSignatureConfig.register();
      var json = new String(Base64.getDecoder().decode(keyset), UTF_8);
      var keys = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
      return base64(
          TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(keys.getPublicKeysetHandle()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(String json) {
    return Base64.getEncoder().encodeToString(json.getBytes(UTF_8));
  }
}
