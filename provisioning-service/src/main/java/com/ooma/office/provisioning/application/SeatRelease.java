package com.ooma.office.provisioning.application;

import com.ooma.office.provisioning.application.port.Numbers;
import com.ooma.office.provisioning.application.port.Offices;
import com.ooma.office.provisioning.domain.PoolNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Ends the extensions of seats that are no more and gives their numbers back; with the last user
/// the company number goes, too, unless it was ported in.
@ApplicationScoped
public class SeatRelease {

  private final Offices offices;
  private final Numbers numbers;
  private final Clock clock;

  public SeatRelease(Offices offices, Numbers numbers, Clock clock) {
    this.offices = offices;
    this.numbers = numbers;
    this.clock = clock;
  }

  void release(UUID accountId, Collection<UUID> seatIds) {
    var now = clock.instant();
    var office = offices.findOrOpenAlone(accountId);
    var released = new ArrayList<PoolNumber>();
    numbers.findOfSeatsAlone(accountId, seatIds).stream()
        .map(number -> number.withoutSeat(now))
        .forEach(released::add);
    office.removeSeats(seatIds);
    if (office.isEmpty() && office.companyNumber() != null) {
      var company = numbers.findAlone(List.of(office.companyNumber())).getFirst();
      if (!company.isPortedIn()) {
        released.add(company.cooling(now));
        office.giveUpCompanyNumber();
      }
    }
    numbers.save(released);
    offices.save(office);
  }
}
