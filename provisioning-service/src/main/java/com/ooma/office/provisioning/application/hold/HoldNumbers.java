package com.ooma.office.provisioning.application.hold;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.hold.port.Holds;
import com.ooma.office.provisioning.application.number.port.NumberPolicy;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.domain.number.Area;
import com.ooma.office.provisioning.domain.number.NumberHold;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import com.ooma.office.provisioning.domain.telephony.Office;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A primary member sets numbers aside while filling in the order; all of them, or none.
@UseCase
public class HoldNumbers {

  /// What the member wants.
  public sealed interface Wish {}

  public record These(List<PhoneNumber> numbers) implements Wish {}

  public record Any(int count, Area area) implements Wish {}

  public record Command(UUID accountId, Wish wish) {}

  private final Offices offices;
  private final Numbers numbers;
  private final Holds holds;
  private final NumberPolicy policy;
  private final Ids ids;
  private final Clock clock;

  public HoldNumbers(
      Offices offices, Numbers numbers, Holds holds, NumberPolicy policy, Ids ids, Clock clock) {
    this.offices = offices;
    this.numbers = numbers;
    this.holds = holds;
    this.policy = policy;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return the hold's id
  public UUID handle(Command command) {
    var now = clock.instant();
    var office =
        offices.findOrOpenForUpdate(command.accountId()); // holds of one account queue here
    var chosen =
        switch (command.wish()) {
          case These(var wanted) -> these(command.accountId(), new TreeSet<>(wanted), now);
          case Any(var count, var area) -> any(count, area, now);
        };
    requireWithinLimit(office, chosen, now);
    var hold =
        NumberHold.of(
            ids.next(),
            command.accountId(),
            chosen.stream().map(PoolNumber::number).sorted().toList(),
            now);
    numbers.save(chosen.stream().map(number -> number.heldIn(hold, policy.grace(), now)).toList());
    holds.add(hold);
    return hold.holdId();
  }

  /// A number that we don't have and one that somebody else has are told alike.
  private List<PoolNumber> these(UUID accountId, Set<PhoneNumber> wanted, Instant now) {
    var free =
        numbers.findForUpdate(wanted).stream()
            .filter(number -> number.isFreeFor(accountId, now))
            .toList();
    var missing = new TreeSet<>(wanted);
    free.forEach(number -> missing.remove(number.number()));
    if (!missing.isEmpty()) {
      var list = missing.stream().map(PhoneNumber::e164).collect(Collectors.joining(", "));
      throw Refused.conflict("numbers-taken", "Not to be had: " + list + ".").about(list);
    }
    return free;
  }

  private List<PoolNumber> any(int count, Area area, Instant now) {
    var free = numbers.findFreeForUpdate(area, count, List.of(), now);
    if (free.size() < count) {
      throw Refused.conflict(
              "numbers-short",
              "Area %s has %d free numbers, not %d.".formatted(area, free.size(), count))
          .about(area, free.size(), count);
    }
    return free;
  }

  /// What is still kept for the account after a hold counts, too: nobody else can have it.
  private void requireWithinLimit(Office office, List<PoolNumber> chosen, Instant now) {
    long held =
        Stream.concat(chosen.stream(), numbers.findHeldForUpdate(office.accountId(), now).stream())
            .map(PoolNumber::number)
            .distinct()
            .count();
    int room = office.numbersToOrder();
    if (held > room) {
      throw Refused.conflict(
              "hold-limit",
              "The account may hold %d numbers at once, as many as it can still order."
                  .formatted(room))
          .about(room);
    }
  }
}
