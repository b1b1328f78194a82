package com.ooma.office.provisioning.application.mailbox;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.mailbox.port.FaxLine;
import com.ooma.office.provisioning.domain.mailbox.SentFax;
import java.util.UUID;

/// The voice platform tells what came of a fax that it was given.
@UseCase
public class ReportFaxTry {

  public record Command(UUID faxId, SentFax.Outcome outcome) {}

  private final RecordFaxTry recordFaxTry;

  public ReportFaxTry(RecordFaxTry recordFaxTry) {
    this.recordFaxTry = recordFaxTry;
  }

  /// Heard twice, it counts once.
  public void handle(Command command) {
    recordFaxTry.handle(
        new RecordFaxTry.Command(command.faxId(), new FaxLine.Answer.Done(command.outcome())));
  }
}
