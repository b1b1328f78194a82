package com.ooma.office.porting.application.number;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.number.port.OurNumbers;
import com.ooma.office.porting.domain.number.OurNumber;
import java.util.List;

/// Numbers came to us, or changed hands.
@UseCase
public class RecordNumbers {

  public record Command(List<OurNumber> told) {}

  private final OurNumbers numbers;

  public RecordNumbers(OurNumbers numbers) {
    this.numbers = numbers;
  }

  public void handle(Command command) {
    numbers.record(command.told());
  }
}
