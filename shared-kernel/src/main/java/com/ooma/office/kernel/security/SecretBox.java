package com.ooma.office.kernel.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Seals secrets (SIP passwords, RIOs, webhook keys, what people said) before they reach a table.
/// What is sealed for one row can't be opened for another: `boundTo` names the row and is
/// authenticated with it.
@ApplicationScoped
public class SecretBox {

  private final Aead aead;

  /// @param keyset base64 of a Tink AEAD keyset in JSON; several keys in it allow rotation. There
  ///   is no default: a service that keeps secrets does not start without it
  SecretBox(@ConfigProperty(name = "office.secrets.keyset") String keyset)
      throws GeneralSecurityException {
    AeadConfig.register();
    this.aead = open(keyset);
  }

  public byte[] seal(String secret, String boundTo) {
    return seal(secret.getBytes(UTF_8), boundTo);
  }

  public byte[] seal(byte[] secret, String boundTo) {
    try {
      return aead.encrypt(secret, boundTo.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a secret could not be sealed", e);
    }
  }

  /// @throws IllegalStateException if `sealed` was not sealed for `boundTo` with one of our keys
  public String open(byte[] sealed, String boundTo) {
    return new String(openBytes(sealed, boundTo), UTF_8);
  }

  /// @throws IllegalStateException if `sealed` was not sealed for `boundTo` with one of our keys
  public byte[] openBytes(byte[] sealed, String boundTo) {
    try {
      return aead.decrypt(sealed, boundTo.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a secret could not be opened", e);
    }
  }

  private static Aead open(String keyset) throws GeneralSecurityException {
    var json = new String(Base64.getDecoder().decode(keyset), UTF_8);
    return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
        .getPrimitive(RegistryConfiguration.get(), Aead.class);
  }
}
