package com.ooma.office.billing.application.equipment;

import com.ooma.office.billing.application.equipment.port.MissingPhones;
import com.ooma.office.kernel.application.UseCase;
import java.time.Instant;
import java.util.UUID;

/// A phone came back: if it was missing, it is no more.
@UseCase
public class TakePhoneBack {

  private final MissingPhones phones;

  TakePhoneBack(MissingPhones phones) {
    this.phones = phones;
  }

  /// @param sound whether it works
  public record Command(
      UUID accountId, UUID seatId, String phoneMac, Instant returnedAt, boolean sound) {}

  public void handle(Command command) {
    phones.comeBack(
        command.accountId(),
        command.seatId(),
        command.phoneMac(),
        command.returnedAt(),
        command.sound());
  }
}
