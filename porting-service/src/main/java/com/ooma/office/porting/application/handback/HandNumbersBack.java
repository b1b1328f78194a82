package com.ooma.office.porting.application.handback;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.handback.port.HandBacks;
import com.ooma.office.porting.application.handback.port.Returns;
import com.ooma.office.porting.domain.handback.HandBack;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Hands the numbers that a port brought, and that their company gave up forty days ago, back to
/// the carrier that they came from. To ask it twice does no harm, so nobody claims them.
@UseCase
public class HandNumbersBack {

  public record Command(UUID portRequestId) {}

  private final HandBacks handBacks;
  private final Returns returns;
  private final RecordHandBack recordHandBack;
  private final Clock clock;

  public HandNumbersBack(
      HandBacks handBacks, Returns returns, RecordHandBack recordHandBack, Clock clock) {
    this.handBacks = handBacks;
    this.returns = returns;
    this.recordHandBack = recordHandBack;
    this.clock = clock;
  }

  /// Port requests that brought numbers which are due, the longest waiting first.
  public List<UUID> due(Instant now, int limit) {
    return handBacks.due(now, limit);
  }

  /// @return false if none was due any more
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean handle(Command command) {
    var due = handBacks.dueOf(command.portRequestId(), clock.instant());
    due.forEach(this::handBack);
    return !due.isEmpty();
  }

  private void handBack(HandBack number) {
    recordHandBack.handle(new RecordHandBack.Command(number.number(), returns.handBack(number)));
  }
}
