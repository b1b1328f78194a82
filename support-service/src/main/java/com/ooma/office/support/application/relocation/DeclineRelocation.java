package com.ooma.office.support.application.relocation;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.notice.port.Notices;
import com.ooma.office.support.application.relocation.port.Relocations;
import com.ooma.office.support.domain.notice.Notice;
import com.ooma.office.support.domain.notice.ServiceFacts;
import com.ooma.office.support.domain.relocation.RelocationOutcome;
import java.time.Clock;
import java.util.UUID;

/// A relocation can't be done as it was asked for, and the company is told what to do.
@UseCase
public class DeclineRelocation {

  private final Relocations relocations;
  private final Notices notices;
  private final Ids ids;
  private final Clock clock;

  DeclineRelocation(Relocations relocations, Notices notices, Ids ids, Clock clock) {
    this.relocations = relocations;
    this.notices = notices;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(UUID accountId, UUID relocationId, RelocationOutcome.Declined why) {}

  public void handle(Command command) {
    var relocation =
        relocations
            .find(command.accountId(), command.relocationId())
            .orElseThrow(() -> Refused.notFound("relocation"));
    if (relocation.answer(command.why())) {
      relocations.save(relocation);
      notices.save(
          new Notice(
              ids.next(),
              command.accountId(),
              new ServiceFacts.RelocationRefused(
                  command.relocationId(), relocation.move().movesOn(), command.why().code()),
              null,
              clock.instant()));
    }
  }
}
