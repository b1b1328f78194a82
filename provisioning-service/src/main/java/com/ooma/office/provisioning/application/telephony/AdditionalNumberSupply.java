package com.ooma.office.provisioning.application.telephony;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.number.port.NumberPolicy;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.domain.number.Area;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import com.ooma.office.provisioning.domain.telephony.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Brings the additional numbers a company has to as many as it pays for, as far as there are any.
/// New ones are of the area of its company number, so a company that has none waits for its first
/// order; they reach the receptionist. Those that it had and gave back come first: turning the
/// option on and off uses up no others. What was given last is taken back first, but nothing that
/// was ported in: that is the member's.
@ApplicationScoped
public class AdditionalNumberSupply {

  private final Numbers numbers;
  private final NumberPolicy policy;
  private final Clock clock;

  public AdditionalNumberSupply(Numbers numbers, NumberPolicy policy, Clock clock) {
    this.numbers = numbers;
    this.policy = policy;
    this.clock = clock;
  }

  /// The office is saved by the use case that found it; the numbers are found and saved here.
  void adjust(Office office) {
    adjust(office, List.of());
  }

  /// @param spokenFor numbers that are about to be given to somebody, and are not saved yet
  public void adjust(Office office, Collection<PhoneNumber> spokenFor) {
    var company = office.companyNumber();
    if (office.additional().surplus() > 0) {
      takeBack(office);
    } else if (office.additional().missing() > 0 && company != null) {
      give(office, Area.of(company), spokenFor);
    }
  }

  private void give(Office office, Area area, Collection<PhoneNumber> spokenFor) {
    var now = clock.instant();
    var found = find(office, area, spokenFor, now);
    var receptionist = new Destination.Receptionist();
    numbers.save(
        found.stream()
            .map(number -> number.assigned(office.accountId(), receptionist, now))
            .toList());
    office.giveAdditional(found.stream().map(PoolNumber::number).toList(), now);
  }

  private List<PoolNumber> find(
      Office office, Area area, Collection<PhoneNumber> spokenFor, Instant now) {
    var account = office.accountId();
    int missing = office.additional().missing();
    var found =
        new ArrayList<>(numbers.findGivenBackForUpdate(account, area, missing, spokenFor, now));
    if (found.size() < missing) {
      found.addAll(numbers.findFreeForUpdate(area, missing - found.size(), spokenFor, now));
    }
    return found;
  }

  /// Gives numbers of ports up that the company doesn't want any more.
  void drop(Office office, Collection<PhoneNumber> dropped) {
    var now = clock.instant();
    var given = office.additional().fromPorts().stream().filter(dropped::contains).toList();
    numbers.save(
        numbers.findForUpdate(given).stream()
            .map(number -> number.givenBack(policy.grace(), now))
            .toList());
    office.dropFromPorts(given);
  }

  private void takeBack(Office office) {
    var additional = office.additional();
    var byNumber =
        numbers.findForUpdate(additional.given()).stream()
            .collect(Collectors.toMap(PoolNumber::number, Function.identity()));
    var takenBack =
        additional.given().reversed().stream()
            .map(byNumber::get)
            .filter(number -> !number.isPortedIn())
            .limit(additional.surplus())
            .toList();
    var now = clock.instant();
    numbers.save(takenBack.stream().map(number -> number.givenBack(policy.grace(), now)).toList());
    office.takeBackAdditional(takenBack.stream().map(PoolNumber::number).toList());
  }
}
