package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.shipment.port.LabelPrinter;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.phone.Phone;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The label that a member sticks on the parcel with a phone that we expect back.
@UseCase
public class PrintReturnLabel {

  private final Phones phones;
  private final LabelPrinter printer;

  public PrintReturnLabel(Phones phones, LabelPrinter printer) {
    this.phones = phones;
    this.printer = printer;
  }

  /// @param mac as somebody wrote it
  /// @param accountId whose phone it must be; null for anybody's
  /// @return a PDF
  public byte[] print(String mac, @Nullable UUID accountId) {
    var phone =
        Mac.find(mac)
            .flatMap(phones::findOfAnyAccount)
            .filter(found -> found.state() == PhoneState.RETURNING)
            .filter(found -> isOf(found, accountId))
            .orElseThrow(() -> Refused.notFound("phone that is expected back"));
    return printer.print(phone.snapshot().unit());
  }

  private static boolean isOf(Phone phone, @Nullable UUID accountId) {
    return accountId == null || phone.assignment().accountId().equals(accountId);
  }
}
