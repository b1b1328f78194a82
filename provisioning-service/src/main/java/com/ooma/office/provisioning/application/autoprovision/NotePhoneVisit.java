package com.ooma.office.provisioning.application.autoprovision;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.autoprovision.port.PhoneVisits;
import com.ooma.office.provisioning.domain.autoprovision.DownloadToken;
import com.ooma.office.provisioning.domain.autoprovision.UserAgent;
import java.time.Clock;

/// A phone got its own file: when, and what it said that it is.
@UseCase
public class NotePhoneVisit {

  public record Command(DownloadToken token, String userAgent) {}

  private final PhoneVisits visits;
  private final Clock clock;

  public NotePhoneVisit(PhoneVisits visits, Clock clock) {
    this.visits = visits;
    this.clock = clock;
  }

  public void handle(Command command) {
    visits.note(
        command.token(), UserAgent.firmware(command.userAgent()).orElse(null), clock.instant());
  }
}
