package com.ooma.office.testing.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.testing.credential.Tokens;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Makes tokens from whatever text, signed in whatever way: the pieces that [Defects] are made of.
final class Forge {

  private final Tokens issuer;
  private final Tokens stranger = Tokens.ofAStranger();

  Forge(Tokens issuer) {
    this.issuer = issuer;
  }

  String header() {
    return "{\"typ\":\"JWT\",\"alg\":\"RS256\",\"kid\":\"%s\"}".formatted(issuer.keyId());
  }

  /// @param more members of the header, with a comma before them
  String header(String algorithm, String more) {
    return "{\"typ\":\"JWT\",\"alg\":\"%s\",\"kid\":\"%s\"%s}"
        .formatted(algorithm, issuer.keyId(), more);
  }

  String byIssuer(String header, String payload) {
    var content = content(header, payload);
    return content + "." + base64(issuer.sign(content.getBytes(UTF_8)));
  }

  String byStranger(String header, String payload) {
    var content = content(header, payload);
    return content + "." + base64(stranger.sign(content.getBytes(UTF_8)));
  }

  /// The old trick: the public key, which everybody has, as the secret of an HMAC.
  String byPublicKey(String algorithm, String mac, byte[] secret, String payload) {
    var content = content(header(algorithm, ""), payload);
    try {
      var hmac = Mac.getInstance(mac);
      hmac.init(new SecretKeySpec(secret, mac));
      return content + "." + base64(hmac.doFinal(content.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String unsigned(String header, String payload) {
    return content(header, payload) + ".";
  }

  byte[] publicKey() {
    return issuer.publicKey().getEncoded();
  }

  /// The public key in the form in which it is handed around.
  byte[] publicKeyAsText() {
    return ("-----BEGIN PUBLIC KEY-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(publicKey())
            + "\n-----END PUBLIC KEY-----\n")
        .getBytes(UTF_8);
  }

  /// A stranger's key as a header member that offers to check the signature with it.
  String strangersKey() {
    var set = stranger.jwks();
    return set.substring(set.indexOf('[') + 1, set.lastIndexOf(']'));
  }

  private static String content(String header, String payload) {
    return base64(header.getBytes(UTF_8)) + "." + base64(payload.getBytes(UTF_8));
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
