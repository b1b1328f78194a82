package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.request.Actor;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A primary member corrects a request that was refused, and hands it in again: it goes through
/// review and to the carrier as a new submission of the same request.
@UseCase
public class CorrectPortRequest {

  /// @param expectedRevision the request's revision the portal read, or null if it read nothing
  public record Command(
      UUID accountId,
      UUID portRequestId,
      @Nullable Long expectedRevision,
      Actor member,
      Submission submission) {}

  private final PortRequests requests;
  private final Admission admission;
  private final Clock clock;

  public CorrectPortRequest(PortRequests requests, Admission admission, Clock clock) {
    this.requests = requests;
    this.admission = admission;
    this.clock = clock;
  }

  public void handle(Command command) {
    var accountId = command.accountId();
    var request =
        requests
            .find(accountId, command.portRequestId())
            .orElseThrow(() -> Refused.notFound("port request"));
    requireSeen(command.expectedRevision(), requests.revision(request));
    var numbers = admission.admit(accountId, command.submission());
    var terms = command.submission().terms(request.id(), accountId, clock.instant());
    request.resubmit(terms, numbers, command.member());
    requests.reopen(request);
  }

  private static void requireSeen(@Nullable Long expected, long present) {
    if (expected == null) {
      throw Refused.unguarded();
    }
    if (expected != present) {
      throw Refused.stale("The port request was changed since it was read.");
    }
  }
}
