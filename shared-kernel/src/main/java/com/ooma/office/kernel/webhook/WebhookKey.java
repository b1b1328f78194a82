package com.ooma.office.kernel.webhook;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A key by which Standard Webhooks messages are verified.
public sealed interface WebhookKey {

  /// Whether `signature`, such as `v1,` and Base64, was made over `content` with this key.
  boolean made(String signature, byte[] content);

  /// @param text Base64 of 24 to 64 bytes, with or without `whsec_` before it
  /// @throws IllegalArgumentException with the reason, and without the text, which may be a secret
  static Secret secret(String text) {
    if (text.startsWith(Public.PREFIX)) {
      throw new IllegalArgumentException("this is a public key (whpk_), not a secret");
    }
    var bytes = decoded(text, Secret.PREFIX);
    if (bytes.length < Secret.SHORTEST || bytes.length > Secret.LONGEST) {
      throw new IllegalArgumentException(
          "a webhook secret has 24 to 64 bytes, not " + bytes.length);
    }
    return new Secret(new SecretKeySpec(bytes, Secret.ALGORITHM));
  }

  /// The keys of a sender, as settings have them.
  ///
  /// @param texts each as [#secret] wants it, with spaces around it or without
  static List<Secret> secrets(List<String> texts) {
    return texts.stream().map(text -> secret(text.strip())).toList();
  }

  /// @param text Base64 of the 32 bytes of an Ed25519 key, with or without `whpk_` before it
  /// @throws IllegalArgumentException with the reason
  static Public publicKey(String text) {
    if (text.startsWith(Secret.PREFIX)) {
      throw new IllegalArgumentException("this is a secret (whsec_), not a public key");
    }
    return Public.of(decoded(text, Public.PREFIX));
  }

  /// `v1`, HMAC-SHA256: the receiver computes the same code.
  record Secret(SecretKeySpec key) implements WebhookKey {

    static final String PREFIX = "whsec_";
    static final String ALGORITHM = "HmacSHA256";
    static final int SHORTEST = 24;
    static final int LONGEST = 64;

    private static final String VERSION = "v1,";

    /// The signature of `content`.
    String sign(byte[] content) {
      return VERSION + Base64.getEncoder().encodeToString(code(content));
    }

    /// Takes as long for a wrong code as for the right one.
    @Override
    public boolean made(String signature, byte[] content) {
      if (!signature.startsWith(VERSION)) {
        return false;
      }
      try {
        var code = Base64.getDecoder().decode(signature.substring(VERSION.length()));
        return MessageDigest.isEqual(code(content), code);
      } catch (IllegalArgumentException _) {
        return false;
      }
    }

    /// Without the key.
    @Override
    public String toString() {
      return "a webhook secret";
    }

    private byte[] code(byte[] content) {
      try {
        var mac = Mac.getInstance(ALGORITHM);
        mac.init(key);
        return mac.doFinal(content);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /// `v1a`, Ed25519: only the sender can sign.
  record Public(PublicKey key) implements WebhookKey {

    static final String PREFIX = "whpk_";

    private static final String VERSION = "v1a,";
    private static final int LENGTH = 32;

    /// What X.509 puts before the 32 bytes of an Ed25519 key.
    private static final byte[] PREAMBLE = HexFormat.of().parseHex("302a300506032b6570032100");

    private static Public of(byte[] raw) {
      if (raw.length != LENGTH) {
        throw new IllegalArgumentException(
            "a webhook public key has the 32 bytes of an Ed25519 key, not " + raw.length);
      }
      var encoded = new ByteArrayOutputStream();
      encoded.writeBytes(PREAMBLE);
      encoded.writeBytes(raw);
      try {
        return new Public(
            KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(encoded.toByteArray())));
      } catch (GeneralSecurityException e) {
        throw new IllegalArgumentException("these 32 bytes are no Ed25519 key", e);
      }
    }

    @Override
    public boolean made(String signature, byte[] content) {
      if (!signature.startsWith(VERSION)) {
        return false;
      }
      try {
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key);
        verifier.update(content);
        return verifier.verify(Base64.getDecoder().decode(signature.substring(VERSION.length())));
      } catch (GeneralSecurityException | IllegalArgumentException _) {
        return false;
      }
    }
  }

  private static byte[] decoded(String text, String prefix) {
    var base64 = text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException _) {
      throw new IllegalArgumentException("a webhook key is Base64, with or without " + prefix);
    }
  }
}
