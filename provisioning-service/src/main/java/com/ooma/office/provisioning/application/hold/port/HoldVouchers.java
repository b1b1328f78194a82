package com.ooma.office.provisioning.application.hold.port;

import com.ooma.office.provisioning.domain.number.NumberHold;

/// Puts into writing that numbers are held, for whoever takes the order: it believes that without
/// asking back.
public interface HoldVouchers {

  String voucherFor(NumberHold hold);
}
