package com.ooma.office.porting.application.portout;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.portout.port.PortableNumbers;
import com.ooma.office.porting.domain.portout.PortableNumber;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// The primary member wants to know by which RIOs the company's numbers can be taken elsewhere.
@UseCase
public class ReadRios {

  private final PortableNumbers numbers;
  private final Clock clock;

  public ReadRios(PortableNumbers numbers, Clock clock) {
    this.numbers = numbers;
    this.clock = clock;
  }

  /// By number.
  public List<PortableNumber> of(UUID accountId) {
    return numbers.of(accountId, clock.instant());
  }
}
