package com.ooma.office.local.world.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Authorization codes that were given out and not yet come back: each is good once, for a minute,
/// and only with the secret from which its challenge was made (RFC 7636).
final class Grants {

  private static final Duration VALIDITY = Duration.ofMinutes(1);
  private static final int MOST = 1_000;
  private static final int CODE_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Grant> open =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Grant> eldest) {
          return size() > MOST;
        }
      };

  synchronized String give(Person person, String client, String redirect, Asked asked) {
    var bytes = new byte[CODE_BYTES];
    random.nextBytes(bytes);
    var code = base64(bytes);
    open.put(code, new Grant(person, client, redirect, asked, Instant.now().plus(VALIDITY)));
    return code;
  }

  synchronized Optional<Grant> take(String code, String client, String redirect, String verifier) {
    return Optional.ofNullable(open.remove(code))
        .filter(grant -> Instant.now().isBefore(grant.until()))
        .filter(grant -> grant.client().equals(client) && grant.redirect().equals(redirect))
        .filter(grant -> grant.asked().challenge().equals(challenge(verifier)));
  }

  private static String challenge(String verifier) {
    try {
      var bytes = verifier.getBytes(StandardCharsets.US_ASCII);
      return base64(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// @param challenge of the code's secret (S256)
  /// @param nonce that the identity token repeats
  record Asked(String challenge, @Nullable String nonce) {}

  record Grant(Person person, String client, String redirect, Asked asked, Instant until) {}
}
