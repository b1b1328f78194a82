package com.ooma.office.provisioning.application.port;

import com.ooma.office.provisioning.domain.NumberHold;

/// Puts into writing that numbers are held, for whoever takes the order: it believes that without
/// asking back.
public interface HoldVouchers {

  String voucherFor(NumberHold hold);
}
