package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.ooma.office.kernel.security.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.UUID;
import java.util.function.BinaryOperator;

/// PINs as the table has them: sealed for one setting of one account, and no other.
@ApplicationScoped
class SealedPins {

  private final SecretBox secrets;

  SealedPins(SecretBox secrets) {
    this.secrets = secrets;
  }

  PinText sealing(UUID accountId, String path) {
    return (pin, of) ->
        Base64.getEncoder()
            .encodeToString(secrets.seal(pin.digits(), boundTo(accountId, path, of)));
  }

  BinaryOperator<String> opening(UUID accountId, String path) {
    return (sealed, of) ->
        secrets.open(Base64.getDecoder().decode(sealed), boundTo(accountId, path, of));
  }

  private static String boundTo(UUID accountId, String path, String of) {
    return "office_setting/%s/%s/%s".formatted(accountId, path, of);
  }
}
