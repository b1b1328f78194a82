package com.ooma.office.provisioning.application.telephony;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.number.port.NumberPolicy;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import com.ooma.office.provisioning.domain.telephony.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Ends the extensions of seats that are no more and gives their numbers back; with the last user
/// the company number goes, too, unless it was ported in, and that of the conference server.
@ApplicationScoped
public class SeatRelease {

  private final Offices offices;
  private final Numbers numbers;
  private final NumberPolicy policy;
  private final Clock clock;

  public SeatRelease(Offices offices, Numbers numbers, NumberPolicy policy, Clock clock) {
    this.offices = offices;
    this.numbers = numbers;
    this.policy = policy;
    this.clock = clock;
  }

  /// @param unused whether the phones never left: then nobody calls these numbers yet
  public void release(UUID accountId, Collection<UUID> seatIds, boolean unused) {
    var now = clock.instant();
    var office = offices.findOrOpenForUpdate(accountId);
    var own = office.numbersOf(seatIds);
    var released = new ArrayList<PoolNumber>();
    for (var number : concerned(accountId, seatIds, own)) {
      boolean goes = own.contains(number.number()) && !stays(number, office);
      released.add(goes ? givenBack(number, unused, now) : number.withoutSeats(seatIds));
    }
    office.removeSeats(seatIds);
    if (office.isEmpty()) {
      released.addAll(ofCompany(office, unused, now));
    }
    numbers.save(released);
    offices.save(office);
  }

  /// Those of the receptionist and the conference server, whom nobody is left to need.
  private List<PoolNumber> ofCompany(Office office, boolean unused, Instant now) {
    var released = new ArrayList<PoolNumber>();
    var named =
        Stream.of(office.companyNumber(), office.included().conference())
            .flatMap(Stream::ofNullable)
            .toList();
    for (var number : numbers.findForUpdate(named)) {
      if (!number.isPortedIn()) {
        released.add(unused ? number.givenBack(policy.grace(), now) : number.cooling(now));
        if (number.number().equals(office.companyNumber())) {
          office.giveUpCompanyNumber();
        }
      }
    }
    office.giveUpConferenceNumber();
    return released;
  }

  /// The numbers that reach these seats, and those that are theirs and reach somebody else.
  private Collection<PoolNumber> concerned(
      UUID accountId, Collection<UUID> seatIds, List<PhoneNumber> own) {
    var concerned = new LinkedHashMap<PhoneNumber, PoolNumber>();
    numbers
        .findOfSeatsForUpdate(accountId, seatIds)
        .forEach(number -> concerned.put(number.number(), number));
    var elsewhere = own.stream().filter(number -> !concerned.containsKey(number)).toList();
    numbers.findForUpdate(elsewhere).forEach(number -> concerned.put(number.number(), number));
    return concerned.values();
  }

  /// What was ported in is the member's, and what is paid for besides the seat stays, too: calls to
  /// it must arrive somewhere.
  private static boolean stays(PoolNumber number, Office office) {
    return number.isPortedIn() || office.additional().contains(number.number());
  }

  private PoolNumber givenBack(PoolNumber number, boolean unused, Instant now) {
    return unused ? number.givenBackUnused(policy.grace(), now) : number.cooling(now);
  }
}
