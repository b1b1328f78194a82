package com.ooma.office.testing.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.jwt.JwtSignatureConfig;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;

/// What `tinkey` does to keysets in a rotation (`add-key`, `promote-key`), with keysets in the form
/// of settings: Base64 of cleartext JSON.
public final class KeysetRotation {

  private static final byte TINK = 1;

  private KeysetRotation() {}

  /// The same with another key of the kind of its primary one, which stays so: what others make
  /// with the new one can be read, and nothing is made with it here.
  public static String withFurtherKey(String keyset) {
    try {
      var handle = parse(keyset);
      var parameters = handle.getPrimary().getKey().getParameters();
      return text(
          KeysetHandle.newBuilder(handle)
              .addEntry(KeysetHandle.generateEntryFromParameters(parameters).withRandomId())
              .build());
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /// The same with its last key as the primary one.
  public static String withLastKeyFirst(String keyset) {
    try {
      var keys = KeysetHandle.newBuilder(parse(keyset));
      keys.getAt(keys.size() - 1).makePrimary();
      return text(keys.build());
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /// With what everything begins that the primary key of `keyset` sealed.
  public static byte[] prefix(String keyset) {
    try {
      return ByteBuffer.allocate(5).put(TINK).putInt(parse(keyset).getPrimary().getId()).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static KeysetHandle parse(String keyset) throws GeneralSecurityException {
    AeadConfig.register();
    HybridConfig.register();
    JwtSignatureConfig.register();
    return TinkJsonProtoKeysetFormat.parseKeyset(
        new String(Base64.getDecoder().decode(keyset), UTF_8), InsecureSecretKeyAccess.get());
  }

  private static String text(KeysetHandle keys) throws GeneralSecurityException {
    var json = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
    return Base64.getEncoder().encodeToString(json.getBytes(UTF_8));
  }
}
