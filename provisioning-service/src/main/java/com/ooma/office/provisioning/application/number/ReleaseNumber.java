package com.ooma.office.provisioning.application.number;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.number.port.Numbers;
import java.time.Instant;
import java.util.List;

/// A number that a company had brought along and given up was handed back to where it came from:
/// nobody gets it any more. One that is in use with us came back before we heard, and stays.
@UseCase
public class ReleaseNumber {

  public record Command(PhoneNumber number, Instant handedBackAt) {}

  private final Numbers numbers;

  public ReleaseNumber(Numbers numbers) {
    this.numbers = numbers;
  }

  public void handle(Command command) {
    numbers.save(
        numbers.findForUpdate(List.of(command.number())).stream()
            .filter(number -> !number.isInUse())
            .map(number -> number.portedOut(command.handedBackAt()))
            .toList());
  }
}
