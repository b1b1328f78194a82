package com.ooma.office.provisioning.application.mailbox;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.mailbox.port.FaxLine;
import com.ooma.office.provisioning.application.media.port.Contents;
import com.ooma.office.provisioning.domain.mailbox.SentFax;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Hands a fax that is due over to the platform. Claim and outcome are each a transaction; the
/// platform is asked in none.
@UseCase
public class TransmitFax {

  public record Command(UUID faxId) {}

  private final TakeUpFax takeUpFax;
  private final Contents contents;
  private final FaxLine line;
  private final RecordFaxTry recordFaxTry;

  public TransmitFax(
      TakeUpFax takeUpFax, Contents contents, FaxLine line, RecordFaxTry recordFaxTry) {
    this.takeUpFax = takeUpFax;
    this.contents = contents;
    this.line = line;
    this.recordFaxTry = recordFaxTry;
  }

  /// @return false if it was not due any more
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean handle(Command command) {
    var due = takeUpFax.handle(new TakeUpFax.Command(command.faxId()));
    due.filter(fax -> fax.state() == SentFax.State.SENDING).ifPresent(this::transmit);
    return due.isPresent();
  }

  private void transmit(SentFax fax) {
    var faxId = fax.wanted().faxId();
    contents
        .find(faxId)
        .map(content -> line.handOver(fax.wanted(), content))
        .ifPresent(answer -> recordFaxTry.handle(new RecordFaxTry.Command(faxId, answer)));
  }
}
