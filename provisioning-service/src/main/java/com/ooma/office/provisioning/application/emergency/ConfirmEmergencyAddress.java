package com.ooma.office.provisioning.application.emergency;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.emergency.port.EmergencyAddresses;
import com.ooma.office.provisioning.domain.emergency.EmergencyAddress.Confirmation;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The member says that help would find the site at its address.
@UseCase
public class ConfirmEmergencyAddress {

  /// @param inseeCode of the commune; null if the address has the right one
  /// @param seen since when the address holds that was read; null if the writer read nothing
  /// @param onBehalf whether it is care that does what a member asked for
  public record Command(
      UUID accountId,
      UUID siteId,
      @Nullable String inseeCode,
      @Nullable Long seen,
      boolean onBehalf,
      String subject) {}

  private final EmergencyAddresses addresses;
  private final Clock clock;

  public ConfirmEmergencyAddress(EmergencyAddresses addresses, Clock clock) {
    this.addresses = addresses;
    this.clock = clock;
  }

  /// @throws Refused if the address is another one since it was read
  public void handle(Command command) {
    var address =
        addresses
            .findForUpdate(command.accountId(), command.siteId())
            .orElseThrow(() -> Refused.notFound("emergency address"));
    requireSeen(command.seen(), address.snapshot().since());
    address.confirm(
        command.inseeCode(),
        new Confirmation(clock.instant(), command.onBehalf(), command.subject()));
    addresses.save(address);
  }

  private static void requireSeen(@Nullable Long seen, Instant since) {
    if (seen == null) {
      throw Refused.unguarded();
    }
    if (seen != since.toEpochMilli()) {
      throw Refused.stale("The site has another address since it was read.");
    }
  }
}
