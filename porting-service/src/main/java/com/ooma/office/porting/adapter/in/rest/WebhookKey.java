package com.ooma.office.porting.adapter.in.rest;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A key by which Standard Webhooks messages are verified.
sealed interface WebhookKey {

  /// Whether `signature`, such as `v1,` and Base64, was made over `content` with this key.
  boolean made(String signature, byte[] content);

  /// @param text `whsec_…` (HMAC-SHA256, shared) or `whpk_…` (Ed25519, the sender's public key)
  /// @throws IllegalArgumentException without the text, which may be a secret
  static WebhookKey of(String text) {
    if (text.startsWith("whsec_")) {
      return new Shared(new SecretKeySpec(decode(text.substring(6)), "HmacSHA256"));
    }
    if (text.startsWith("whpk_")) {
      return Public.of(decode(text.substring(5)));
    }
    throw new IllegalArgumentException("a webhook key begins with whsec_ or whpk_");
  }

  /// `v1`: the receiver computes the same code.
  record Shared(SecretKeySpec key) implements WebhookKey {

    @Override
    public boolean made(String signature, byte[] content) {
      if (!signature.startsWith("v1,")) {
        return false;
      }
      try {
        var mac = Mac.getInstance(key.getAlgorithm());
        mac.init(key);
        return MessageDigest.isEqual(mac.doFinal(content), decode(signature.substring(3)));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      } catch (IllegalArgumentException _) {
        return false;
      }
    }
  }

  /// `v1a`: only the sender can sign.
  record Public(PublicKey key) implements WebhookKey {

    /// What X.509 puts before the 32 bytes of an Ed25519 key.
    private static final byte[] PREAMBLE = HexFormat.of().parseHex("302a300506032b6570032100");

    static Public of(byte[] raw) {
      var encoded = new ByteArrayOutputStream();
      encoded.writeBytes(PREAMBLE);
      encoded.writeBytes(raw);
      try {
        return new Public(
            KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(encoded.toByteArray())));
      } catch (GeneralSecurityException e) {
        throw new IllegalArgumentException("a whpk_ key has the 32 bytes of an Ed25519 key", e);
      }
    }

    @Override
    public boolean made(String signature, byte[] content) {
      if (!signature.startsWith("v1a,")) {
        return false;
      }
      try {
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key);
        verifier.update(content);
        return verifier.verify(decode(signature.substring(4)));
      } catch (GeneralSecurityException | IllegalArgumentException _) {
        return false;
      }
    }
  }

  private static byte[] decode(String base64) {
    return Base64.getDecoder().decode(base64);
  }
}
