package com.ooma.office.provisioning.application.emergency;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.emergency.port.EmergencyAddresses;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Phones of a site work, and its emergency address is unconfirmed: its company is reminded, once a
/// week.
@UseCase
public class RemindOfEmergencyAddress {

  public record Command(UUID addressId) {}

  private final EmergencyAddresses addresses;
  private final Clock clock;

  public RemindOfEmergencyAddress(EmergencyAddresses addresses, Clock clock) {
    this.addresses = addresses;
    this.clock = clock;
  }

  public List<UUID> due(int limit) {
    return addresses.due(clock.instant(), limit);
  }

  /// @return whether there was something to do still
  public boolean handle(Command command) {
    var now = clock.instant();
    var due = addresses.findDueForUpdateOfAnyAccount(command.addressId(), now);
    due.ifPresent(address -> {
      address.remind(now);
      addresses.save(address);
    });
    return due.isPresent();
  }
}
