package com.ooma.office.ordering.application.order.port;

import com.ooma.office.ordering.domain.order.NumberVoucher;
import java.util.Optional;

/// Reads what provisioning gave in writing, without asking it back.
public interface NumberVouchers {

  /// Nothing if provisioning did not write it.
  Optional<NumberVoucher> read(String voucher);
}
