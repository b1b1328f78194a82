package com.ooma.office.testing.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandardWebhooksTest {

  /// The example of the specification's reference libraries.
  @Test
  void signs_like_the_reference_libraries() {
    assertEquals(
        Map.of(
            "webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "webhook-timestamp", "1614265330",
            "webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="),
        new StandardWebhooks("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
            .headers(
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}"));
  }

  @Test
  void new_secrets_are_32_random_bytes() {
    var secret = StandardWebhooks.newSecret();
    assertEquals(32, Base64.getDecoder().decode(secret.substring("whsec_".length())).length);
    assertNotEquals(secret, StandardWebhooks.newSecret());
  }
}
