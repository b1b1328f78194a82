package com.ooma.office.provisioning.application.telephony;

import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/// Ends a telephone system whose company is no more. All its numbers are left alone for as long as
/// the company may port them away, and longer; its holds end.
@ApplicationScoped
public class OfficeClosure {

  private final Offices offices;
  private final Numbers numbers;
  private final Clock clock;

  public OfficeClosure(Offices offices, Numbers numbers, Clock clock) {
    this.offices = offices;
    this.numbers = numbers;
    this.clock = clock;
  }

  public void close(UUID accountId) {
    var now = clock.instant();
    var office = offices.findOrOpenForUpdate(accountId);
    numbers.save(
        numbers.findOfAccountForUpdate(accountId).stream()
            .map(number -> number.withoutOwner(now))
            .toList());
    office.close();
    offices.save(office);
  }
}
