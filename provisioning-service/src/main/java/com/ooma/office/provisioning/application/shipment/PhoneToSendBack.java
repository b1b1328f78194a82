package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.phone.Phone;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import com.ooma.office.provisioning.domain.phone.PhoneUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A phone that we expect back.
@UseCase
public class PhoneToSendBack {

  private final Phones phones;

  public PhoneToSendBack(Phones phones) {
    this.phones = phones;
  }

  /// @param mac as somebody wrote it
  /// @param accountId whose phone it must be; null for anybody's
  public PhoneUnit find(String mac, @Nullable UUID accountId) {
    return Mac.find(mac)
        .flatMap(phones::findOfAnyAccount)
        .filter(found -> found.state() == PhoneState.RETURNING)
        .filter(found -> isOf(found, accountId))
        .map(found -> found.snapshot().unit())
        .orElseThrow(() -> Refused.notFound("phone that is expected back"));
  }

  private static boolean isOf(Phone phone, @Nullable UUID accountId) {
    return accountId == null || phone.assignment().accountId().equals(accountId);
  }
}
