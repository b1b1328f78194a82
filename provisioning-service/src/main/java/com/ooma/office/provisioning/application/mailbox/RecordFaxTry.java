package com.ooma.office.provisioning.application.mailbox;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.mailbox.port.FaxLine;
import com.ooma.office.provisioning.application.mailbox.port.SentFaxes;
import java.time.Clock;
import java.util.UUID;

/// Keeps what came of a try to send a fax.
@UseCase
public class RecordFaxTry {

  public record Command(UUID faxId, FaxLine.Answer answer) {}

  private final SentFaxes faxes;
  private final Clock clock;

  public RecordFaxTry(SentFaxes faxes, Clock clock) {
    this.faxes = faxes;
    this.clock = clock;
  }

  public void handle(Command command) {
    var fax =
        faxes.findForUpdateOfAnyAccount(command.faxId()).orElseThrow(() -> Refused.notFound("fax"));
    switch (command.answer()) {
      case FaxLine.Answer.Accepted _ -> {} // its outcome is reported
      case FaxLine.Answer.Away _ -> fax.putOff(clock.instant());
      case FaxLine.Answer.Done(var outcome) -> fax.tried(outcome, clock.instant());
    }
    faxes.save(fax);
  }
}
