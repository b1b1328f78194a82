package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.request.Actor;
import com.ooma.office.porting.domain.request.PortRequest;
import java.time.Clock;
import java.util.UUID;

/// A primary member asks to bring the company's numbers.
@UseCase
public class RequestPort {

  public record Command(UUID accountId, Actor member, Submission submission) {}

  private final PortRequests requests;
  private final Admission admission;
  private final Ids ids;
  private final Clock clock;

  public RequestPort(PortRequests requests, Admission admission, Ids ids, Clock clock) {
    this.requests = requests;
    this.admission = admission;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return the new request's id
  public UUID handle(Command command) {
    var accountId = command.accountId();
    var numbers = admission.admit(accountId, command.submission());
    var terms = command.submission().terms(ids.next(), accountId, clock.instant());
    requests.add(PortRequest.submit(terms, numbers, command.member()));
    return terms.portRequestId();
  }
}
