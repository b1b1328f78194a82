package com.ooma.office.testing.credential;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/// The key with which services encrypt what they keep secret, in the form of the setting
/// `office.secrets.keyset`: Base64 of a cleartext Tink keyset in JSON.
public final class SecretsKeyset {

  private SecretsKeyset() {}

  /// A keyset with one new AES-256-GCM key.
  public static String generate() {
    var random = new SecureRandom();
    int keyId = random.nextInt(1, Integer.MAX_VALUE);
    // the message AesGcmKey in Protocol Buffers' wire form: field 3 (key_value), 32 bytes
    var message = new byte[34];
    random.nextBytes(message);
    message[0] = 0x1a;
    message[1] = 0x20;
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
