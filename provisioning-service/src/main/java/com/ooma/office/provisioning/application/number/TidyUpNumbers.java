package com.ooma.office.provisioning.application.number;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.number.port.Numbers;
import java.time.Clock;

/// Marks numbers as available whose hold or cooling is over.
@UseCase
public class TidyUpNumbers {

  private final Numbers numbers;
  private final Clock clock;

  public TidyUpNumbers(Numbers numbers, Clock clock) {
    this.numbers = numbers;
    this.clock = clock;
  }

  public void handle() {
    numbers.tidyUp(clock.instant());
  }
}
