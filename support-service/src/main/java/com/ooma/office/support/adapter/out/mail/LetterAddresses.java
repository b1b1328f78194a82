package com.ooma.office.support.adapter.out.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The address of its own that each letter is answered at, and that it comes back to:
/// `reponse+<letter and signature>@…`. Whoever does not know it can't write into a ticket, and it
/// can't be guessed. Mail programs change the case of letters, so it is in base 32 (RFC 4648's
/// alphabet for sorting, in lower case).
@ApplicationScoped
class LetterAddresses {

  private static final int ID_BYTES = 16;
  private static final int SIGNATURE_BYTES = 14;
  private static final String ALPHABET = "0123456789abcdefghijklmnopqrstuv";
  private static final int BITS = 5;

  private final @Nullable String local;
  private final String domain;
  private final byte[] key;

  /// @param address without the part that begins with `+`; if it is absent, letters have none
  /// @param key base64 of 32 bytes
  LetterAddresses(
      @ConfigProperty(name = "office.replies.address") Optional<String> address,
      @ConfigProperty(name = "office.replies.key") Optional<String> key) {
    this.local = address.map(all -> all.substring(0, all.indexOf('@'))).orElse(null);
    this.domain = address.map(all -> all.substring(all.indexOf('@'))).orElse("");
    this.key = key.map(Base64.getDecoder()::decode).orElse(new byte[0]);
    if (local != null && this.key.length < 32) {
      throw new IllegalArgumentException("office.replies.key: base64 of 32 bytes is expected");
    }
  }

  /// Whether answers by mail are taken at all.
  boolean areGiven() {
    return local != null;
  }

  Optional<String> of(UUID noticeId) {
    return Optional.ofNullable(local).map(name -> name + "+" + signed(noticeId) + domain);
  }

  /// @return nothing if it is none of ours
  Optional<UUID> letterOf(String address) {
    var lower = address.toLowerCase(Locale.ROOT);
    if (local == null || !lower.startsWith(local + "+") || !lower.endsWith(domain)) {
      return Optional.empty();
    }
    var signed = lower.substring(local.length() + 1, lower.length() - domain.length());
    return idOf(signed)
        .filter(id -> MessageDigest.isEqual(signed.getBytes(UTF_8), signed(id).getBytes(UTF_8)));
  }

  private String signed(UUID noticeId) {
    var id = bytes(noticeId);
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      var signature = Arrays.copyOf(mac.doFinal(id), SIGNATURE_BYTES);
      var both = ByteBuffer.allocate(ID_BYTES + SIGNATURE_BYTES).put(id).put(signature);
      return encoded(both.array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC", e);
    }
  }

  private static Optional<UUID> idOf(String signed) {
    if (signed.length() != (ID_BYTES + SIGNATURE_BYTES) * Byte.SIZE / BITS
        || !signed.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)) {
      return Optional.empty();
    }
    var bytes = ByteBuffer.wrap(decoded(signed));
    return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(ID_BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  /// Of bytes whose number is a multiple of five.
  private static String encoded(byte[] bytes) {
    var text = new StringBuilder();
    int waiting = 0;
    int bits = 0;
    for (byte each : bytes) {
      waiting = (waiting << Byte.SIZE) | (each & 0xFF);
      bits += Byte.SIZE;
      while (bits >= BITS) {
        bits -= BITS;
        text.append(ALPHABET.charAt((waiting >> bits) & 0x1F));
      }
      waiting &= (1 << bits) - 1;
    }
    return text.toString();
  }

  private static byte[] decoded(String text) {
    var bytes = ByteBuffer.allocate(text.length() * BITS / Byte.SIZE);
    int waiting = 0;
    int bits = 0;
    for (char sign : text.toCharArray()) {
      waiting = (waiting << BITS) | ALPHABET.indexOf(sign);
      bits += BITS;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes.put((byte) (waiting >> bits));
        waiting &= (1 << bits) - 1;
      }
    }
    return bytes.array();
  }
}
