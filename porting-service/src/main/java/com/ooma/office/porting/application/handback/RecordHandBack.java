package com.ooma.office.porting.application.handback;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.handback.port.HandBacks;
import com.ooma.office.porting.application.handback.port.Returns;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.handback.HandBack;
import com.ooma.office.porting.domain.request.PortRequest;
import java.time.Clock;
import java.time.Instant;

/// Keeps whether a carrier took a number back, and tells it.
@UseCase
public class RecordHandBack {

  public record Command(PhoneNumber number, Returns.Outcome outcome) {}

  private final HandBacks handBacks;
  private final PortRequests requests;
  private final Clock clock;

  public RecordHandBack(HandBacks handBacks, PortRequests requests, Clock clock) {
    this.handBacks = handBacks;
    this.requests = requests;
    this.clock = clock;
  }

  public void handle(Command command) {
    var now = clock.instant();
    handBacks
        .findDue(command.number(), now)
        .ifPresent(due -> {
          var request = requests.findOfAnyAccount(due.portRequestId()).orElseThrow();
          switch (command.outcome()) {
            case Returns.TakenBack _ -> {
              handBacks.done(due);
              request.handedBack(due.number(), now);
            }
            case Returns.NotTaken(var problem) -> postpone(due.failed(), request, problem, now);
          }
          requests.save(request);
        });
  }

  private void postpone(HandBack failed, PortRequest request, String problem, Instant now) {
    handBacks.postpone(failed, failed.nextTry(now));
    if (failed.isWorrying()) {
      request.notTakenBack(failed.number(), problem, now);
    }
  }
}
