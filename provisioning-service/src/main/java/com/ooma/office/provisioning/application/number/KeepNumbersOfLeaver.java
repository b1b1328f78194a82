package com.ooma.office.provisioning.application.number;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Numbers arrived by a port whose company had left: nobody is given them, and they are left alone
/// as the others that the company had. One that is in use with us stays as it is.
@UseCase
public class KeepNumbersOfLeaver {

  public record Command(UUID accountId, Instant arrivedAt, List<PhoneNumber> arrived) {}

  private final Numbers numbers;

  public KeepNumbersOfLeaver(Numbers numbers) {
    this.numbers = numbers;
  }

  public void handle(Command command) {
    var known = findAll(command.arrived());
    var receptionist = new Destination.Receptionist();
    numbers.save(
        command.arrived().stream()
            .map(number -> known.getOrDefault(number, PoolNumber.fresh(number)))
            .filter(number -> !number.isInUse())
            .map(number -> number.portedIn(command.accountId(), receptionist, command.arrivedAt()))
            .map(number -> number.cooling(command.arrivedAt()))
            .toList());
  }

  private Map<PhoneNumber, PoolNumber> findAll(List<PhoneNumber> arrived) {
    return numbers.findForUpdate(arrived).stream()
        .collect(Collectors.toMap(PoolNumber::number, Function.identity()));
  }
}
