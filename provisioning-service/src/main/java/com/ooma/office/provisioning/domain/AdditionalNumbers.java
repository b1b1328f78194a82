package com.ooma.office.provisioning.domain;

import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The numbers a member company pays for besides its users' and its receptionist's. How many it
/// pays for is told; which it has is made to agree as soon as numbers can be had.
///
/// @param wanted how many it pays for
/// @param given what it has, in the order it was given; more than wanted if it can't be taken back
/// @param retryAt when more are looked for again; null if none were missing then
public record AdditionalNumbers(int wanted, List<PhoneNumber> given, @Nullable Instant retryAt) {

  public static final AdditionalNumbers NONE = new AdditionalNumbers(0, List.of(), null);

  public AdditionalNumbers {
    given = List.copyOf(given);
  }

  public int missing() {
    return Math.max(0, wanted - given.size());
  }

  public int surplus() {
    return Math.max(0, given.size() - wanted);
  }

  AdditionalNumbers wanting(int count) {
    return new AdditionalNumbers(count, given, count > given.size() ? retryAt : null);
  }

  /// There is no area to look in until the company has a number again.
  AdditionalNumbers resting() {
    return new AdditionalNumbers(wanted, given, null);
  }

  /// What a search at `now` found is added.
  AdditionalNumbers with(List<PhoneNumber> found, Instant now) {
    var all = new ArrayList<>(given);
    all.addAll(found);
    return new AdditionalNumbers(
        wanted, all, all.size() < wanted ? now.plus(Shipment.RETRY) : null);
  }

  AdditionalNumbers without(Collection<PhoneNumber> takenBack) {
    var kept = given.stream().filter(number -> !takenBack.contains(number)).toList();
    return new AdditionalNumbers(wanted, kept, null);
  }

  AdditionalNumbers replacing(PhoneNumber former, PhoneNumber successor) {
    var all = given.stream().map(each -> each.equals(former) ? successor : each).toList();
    return new AdditionalNumbers(wanted, all, retryAt);
  }
}
