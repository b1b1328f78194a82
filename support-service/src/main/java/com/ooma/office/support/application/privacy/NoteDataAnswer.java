package com.ooma.office.support.application.privacy;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.privacy.port.DataRequests;
import com.ooma.office.support.domain.privacy.DataAnswer;
import java.time.Clock;
import java.util.UUID;

/// A service has answered; the last of them completes the request.
@UseCase
public class NoteDataAnswer {

  private final DataRequests requests;
  private final Clock clock;

  NoteDataAnswer(DataRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  public record Command(UUID accountId, UUID requestId, DataAnswer answer) {}

  public void handle(Command command) {
    var request =
        requests
            .lock(command.accountId(), command.requestId())
            .orElseThrow(() -> Refused.notFound("personal data request"));
    requests.note(request.id(), command.answer());
    if (request.completedAt() == null && requests.isAnswered(request.id())) {
      requests.complete(request.id(), clock.instant());
    }
  }
}
