package com.ooma.office.porting.application.paper;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.paper.port.Bills;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.paper.BillKind;
import java.time.Clock;
import java.util.UUID;

/// A member sends the carrier's bill, which shows whose line it is. Sent again, it replaces the
/// former one.
@UseCase
public class SendBill {

  private static final int LARGEST = 3 * 1024 * 1024;

  /// @param mediaType as which it was sent
  @SuppressWarnings("ArrayRecordComponent") // nobody compares commands
  public record Command(UUID accountId, UUID portRequestId, String mediaType, byte[] file) {}

  private final PortRequests requests;
  private final Bills bills;
  private final Clock clock;

  public SendBill(PortRequests requests, Bills bills, Clock clock) {
    this.requests = requests;
    this.bills = bills;
    this.clock = clock;
  }

  public void handle(Command command) {
    var request =
        requests
            .find(command.accountId(), command.portRequestId())
            .orElseThrow(() -> Refused.notFound("port request"));
    if (command.file().length > LARGEST) {
      throw Refused.invalid("bill-too-large", "A bill has 3 MB at most.");
    }
    var kind = BillKind.of(command.file());
    if (!kind.mediaType().equals(command.mediaType())) {
      throw Refused.invalid(
          "bill-unreadable", "It is sent as another kind of file than it is by its content.");
    }
    if (request.state().isFinal()) {
      throw Refused.conflict("port-state", "The port request is over; no bill is looked at.");
    }
    bills.put(new Bill(request.id(), kind, clock.instant(), command.file()));
  }
}
