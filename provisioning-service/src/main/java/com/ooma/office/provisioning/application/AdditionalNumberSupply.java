package com.ooma.office.provisioning.application;

import com.ooma.office.provisioning.application.port.Numbers;
import com.ooma.office.provisioning.application.port.Offices;
import com.ooma.office.provisioning.domain.Area;
import com.ooma.office.provisioning.domain.Destination;
import com.ooma.office.provisioning.domain.Office;
import com.ooma.office.provisioning.domain.PoolNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Brings the additional numbers a company has to as many as it pays for, as far as there are any.
/// New ones are of the area of its company number, so a company that has none waits for its first
/// order; they reach the receptionist. What was given last is taken back first, but nothing that
/// was ported in: that is the member's.
@ApplicationScoped
public class AdditionalNumberSupply {

  private final Offices offices;
  private final Numbers numbers;
  private final Clock clock;

  public AdditionalNumberSupply(Offices offices, Numbers numbers, Clock clock) {
    this.offices = offices;
    this.numbers = numbers;
    this.clock = clock;
  }

  /// Saves what it changes; what was changed before is to be saved already.
  void adjust(Office office) {
    if (office.additional().surplus() > 0) {
      takeBack(office);
    } else if (office.additional().missing() > 0 && office.companyNumber() != null) {
      give(office);
    }
  }

  private void give(Office office) {
    var now = clock.instant();
    var area = Area.of(office.companyNumber());
    var found = numbers.findFreeAlone(area, office.additional().missing(), now);
    var receptionist = new Destination.Receptionist();
    numbers.save(
        found.stream()
            .map(number -> number.assigned(office.accountId(), receptionist, now))
            .toList());
    office.giveAdditional(found.stream().map(PoolNumber::number).toList(), now);
    offices.save(office);
  }

  private void takeBack(Office office) {
    var additional = office.additional();
    var byNumber =
        numbers.findAlone(additional.given()).stream()
            .collect(Collectors.toMap(PoolNumber::number, Function.identity()));
    var takenBack =
        additional.given().reversed().stream()
            .map(byNumber::get)
            .filter(number -> !number.isPortedIn())
            .limit(additional.surplus())
            .toList();
    var now = clock.instant();
    numbers.save(takenBack.stream().map(number -> number.cooling(now)).toList());
    office.takeBackAdditional(takenBack.stream().map(PoolNumber::number).toList());
    offices.save(office);
  }
}
