package com.ooma.office.provisioning.application.routing;

import com.ooma.office.provisioning.application.routing.port.Standings;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Who is suspended, in memory.
final class InMemoryStandings implements Standings {

  private record Standing(boolean suspended, Instant since) {}

  private final Map<UUID, Standing> said = new HashMap<>();

  @Override
  public boolean isSuspended(UUID accountId) {
    var last = said.get(accountId);
    return last != null && last.suspended();
  }

  @Override
  public void save(UUID accountId, boolean suspended, Instant since) {
    said.merge(
        accountId,
        new Standing(suspended, since),
        (last, next) -> last.since().isBefore(next.since()) ? next : last);
  }
}
