package com.ooma.office.provisioning.application.autoprovision;

import com.ooma.office.provisioning.application.autoprovision.port.PhoneVisits;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Visits of phones in a map.
public final class InMemoryPhoneVisits implements PhoneVisits {

  private final Map<UUID, Visit> last = new HashMap<>();

  @Override
  public void note(UUID phoneId, @Nullable String firmware, Instant now) {
    last.put(phoneId, new Visit(now, firmware));
  }

  @Override
  public void writeDown() {}

  @Override
  public Optional<Visit> lastOfAnyAccount(UUID phoneId) {
    return Optional.ofNullable(last.get(phoneId));
  }
}
