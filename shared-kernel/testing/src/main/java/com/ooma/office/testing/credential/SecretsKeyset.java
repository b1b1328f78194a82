package com.ooma.office.testing.credential;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

/// The key with which services encrypt what they keep secret, in the form of the setting
/// `office.secrets.keyset`: Base64 of a cleartext Tink keyset in JSON.
public final class SecretsKeyset {

  private static final int KEY_BYTES = 32;

  private SecretsKeyset() {}

  /// A keyset with one new AES-256-GCM key.
  public static String generate() {
    var random = new SecureRandom();
    var key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return of(random.nextInt(1, Integer.MAX_VALUE), key);
  }

  /// The same one everywhere and always, which hides nothing: for data that is kept with the
  /// sources, and has no secrets in it.
  public static String knownToAll() {
    return of(1, new byte[KEY_BYTES]);
  }

  /// Seals as a service does, in Base64, with a key of `keyset`.
  public static String seal(String keyset, String secret, String boundTo) {
    try {
      AeadConfig.register();
      var json = new String(Base64.getDecoder().decode(keyset), StandardCharsets.UTF_8);
      var aead =
          TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
              .getPrimitive(RegistryConfiguration.get(), Aead.class);
      var sealed =
          aead.encrypt(
              secret.getBytes(StandardCharsets.UTF_8), boundTo.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String of(int keyId, byte[] key) {
    // the message AesGcmKey in Protocol Buffers' wire form: field 3 (key_value), its length, the
    // key
    var message = new byte[2 + KEY_BYTES];
    message[0] = 0x1a;
    message[1] = KEY_BYTES;
    System.arraycopy(key, 0, message, 2, KEY_BYTES);
    var json =
        """
        {"primaryKeyId":%1$d,"key":[{"keyData":{\
        "typeUrl":"type.googleapis.com/google.crypto.tink.AesGcmKey",\
        "value":"%2$s","keyMaterialType":"SYMMETRIC"},\
        "status":"ENABLED","keyId":%1$d,"outputPrefixType":"TINK"}]}\
        """
            .formatted(keyId, Base64.getEncoder().encodeToString(message));
    return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
