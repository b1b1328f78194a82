package com.ooma.office.provisioning.application.telephony;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.domain.number.Area;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.NumberState.InUse;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import com.ooma.office.provisioning.domain.telephony.Office;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent.Left;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Another carrier took numbers over: they reach nobody with us any more, and nobody gets them. A
/// user or a receptionist that was known by one is known by another one of the pool, which goes
/// where that one went. So are conference server and faxes, a little later, which is told to
/// nobody: nobody pays for theirs.
@UseCase
public class LetNumbersLeave {

  public record Command(
      UUID accountId, UUID portOutId, Instant leftAt, List<PhoneNumber> numbers) {}

  private final Numbers numbers;
  private final Offices offices;
  private final Clock clock;

  public LetNumbersLeave(Numbers numbers, Offices offices, Clock clock) {
    this.numbers = numbers;
    this.offices = offices;
    this.clock = clock;
  }

  public void handle(Command command) {
    var office = offices.findOrOpenForUpdate(command.accountId());
    var left = new ArrayList<Left>();
    for (var number : numbers.findForUpdate(command.numbers())) {
      if (number.leftWith(command.accountId(), command.leftAt())) {
        if (office.included().contains(number.number())) {
          office.loseIncluded(number.number(), clock.instant());
        } else if (number.state() instanceof InUse(_, var place, _, _)) {
          left.add(office.lose(number.number(), replacement(office, number.number(), place)));
        }
        numbers.save(List.of(number.portedOut(command.leftAt())));
      }
    }
    office.numbersLeft(command.portOutId(), left, command.leftAt());
    offices.save(office);
  }

  private @Nullable PhoneNumber replacement(Office office, PhoneNumber lost, Destination place) {
    if (!office.needsInsteadOf(lost)) {
      return null;
    }
    var now = clock.instant();
    var given = anyOf(Area.of(lost), now).assigned(office.accountId(), place, now);
    numbers.save(List.of(given));
    return given.number();
  }

  /// @throws IllegalStateException if there is none of any area: the event waits until our people
  ///   have brought numbers in
  private PoolNumber anyOf(Area area, Instant now) {
    return Stream.concat(Stream.of(area), Area.all().stream())
        .flatMap(each -> numbers.findFreeForUpdate(each, 1, List.of(), now).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no number is left to take its place"));
  }
}
