package com.ooma.office.provisioning.application.routing;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.routing.port.Standings;
import java.time.Instant;
import java.util.UUID;

/// Billing suspended a company, or has it call everybody again.
@UseCase
public class RecordStanding {

  /// @param since when billing decided so
  public record Command(UUID accountId, boolean suspended, Instant since) {}

  private final Standings standings;

  public RecordStanding(Standings standings) {
    this.standings = standings;
  }

  public void handle(Command command) {
    standings.save(command.accountId(), command.suspended(), command.since());
  }
}
