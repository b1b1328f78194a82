package com.ooma.office.porting.application.number;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.number.port.FormerNumbers;
import com.ooma.office.porting.application.number.port.OurNumbers;
import com.ooma.office.porting.domain.number.OurNumber;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Numbers came to us, changed hands, or left. Whose they were can take them elsewhere for forty
/// days, also if they came when their company had left.
@UseCase
public class RecordNumbers {

  /// Of a RIO, after the number ended (decision 2013-0830, article 12).
  private static final Duration PORTABLE = Duration.ofDays(40);

  public record Command(List<OurNumber> told) {}

  private final OurNumbers numbers;
  private final FormerNumbers former;
  private final Clock clock;

  public RecordNumbers(OurNumbers numbers, FormerNumbers former, Clock clock) {
    this.numbers = numbers;
    this.former = former;
    this.clock = clock;
  }

  public void handle(Command command) {
    var known = known(command.told());
    var until = clock.instant().plus(PORTABLE);
    var came = new ArrayList<PhoneNumber>();
    for (var told : command.told()) {
      var before = known.get(told.number());
      if (before == null && told.isSpare()) {
        came.add(told.number());
      } else if (before != null && before.isGivenUpBy(told)) {
        former.add(told.number(), before.owner(), until);
      }
    }
    if (!came.isEmpty()) {
      former.addThoseOfLeavers(came, until);
    }
    numbers.record(command.told());
  }

  private Map<PhoneNumber, OurNumber> known(List<OurNumber> told) {
    return numbers.findForUpdate(told.stream().map(OurNumber::number).toList()).stream()
        .collect(Collectors.toMap(OurNumber::number, Function.identity()));
  }
}
