package com.ooma.office.billing.application.equipment;

import com.ooma.office.billing.application.equipment.port.MissingPhones;
import com.ooma.office.billing.domain.equipment.MissingPhone;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import java.time.Instant;
import java.util.UUID;

/// A phone has not come back in time: our staff see it beside what the company pays.
@UseCase
public class MissPhone {

  private final MissingPhones phones;
  private final Ids ids;

  MissPhone(MissingPhones phones, Ids ids) {
    this.phones = phones;
    this.ids = ids;
  }

  public record Command(
      UUID accountId,
      UUID orderId,
      UUID seatId,
      String phoneMac,
      Instant expectedSince,
      Instant noticedAt) {}

  public void handle(Command command) {
    phones.add(
        new MissingPhone(
            ids.next(),
            command.accountId(),
            command.orderId(),
            command.seatId(),
            command.phoneMac(),
            command.expectedSince(),
            command.noticedAt()));
  }
}
