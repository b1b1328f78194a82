package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.shipment.port.LabelPrinter;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The label that a member sticks on the parcel with a phone that we expect back. It is drawn
/// outside of a transaction: the first one takes a busy machine long.
@UseCase
public class PrintReturnLabel {

  private final PhoneToSendBack phone;
  private final LabelPrinter printer;

  public PrintReturnLabel(PhoneToSendBack phone, LabelPrinter printer) {
    this.phone = phone;
    this.printer = printer;
  }

  /// @param mac as somebody wrote it
  /// @param accountId whose phone it must be; null for anybody's
  /// @return a PDF
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public byte[] print(String mac, @Nullable UUID accountId) {
    return printer.print(phone.find(mac, accountId));
  }
}
