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
import java.util.LinkedHashMap;
import java.util.List;

/// Gives the conference server and the users' faxes of a company the numbers that it has of its own
/// for them, of the area of its company number. So many free ones are always left to orders.
@ApplicationScoped
public class IncludedNumberSupply {

  private final Numbers numbers;
  private final NumberPolicy policy;
  private final Clock clock;

  public IncludedNumberSupply(Numbers numbers, NumberPolicy policy, Clock clock) {
    this.numbers = numbers;
    this.policy = policy;
    this.clock = clock;
  }

  /// The office is saved by the use case that found it; the numbers are found and saved here.
  void adjust(Office office) {
    var company = office.companyNumber();
    var lacking = office.lackingIncluded();
    if (company == null || lacking.isEmpty()) {
      return;
    }
    var now = clock.instant();
    var found = find(office, Area.of(company), lacking.size(), now);
    var given = new LinkedHashMap<Destination, PhoneNumber>();
    var saved = new ArrayList<PoolNumber>();
    for (var number : found) {
      var destination = lacking.get(given.size());
      given.put(destination, number.number());
      saved.add(number.assigned(office.accountId(), destination, now));
    }
    numbers.save(saved);
    office.giveIncluded(given, now);
  }

  /// Those that the company was given and never used come first. What it used is left alone: no fax
  /// must answer who calls a former number of somebody.
  private List<PoolNumber> find(Office office, Area area, int count, Instant now) {
    var found = new ArrayList<PoolNumber>();
    numbers.findHeldForUpdate(office.accountId(), now).stream()
        .filter(PoolNumber::wasGivenBackUnused)
        .filter(number -> Area.of(number.number()).equals(area))
        .limit(count)
        .forEach(found::add);
    if (found.size() < count) {
      found.addAll(numbers.findSpareForUpdate(area, count - found.size(), policy.reserve(), now));
    }
    return found;
  }
}
