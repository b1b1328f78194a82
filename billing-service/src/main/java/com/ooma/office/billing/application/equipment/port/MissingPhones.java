package com.ooma.office.billing.application.equipment.port;

import com.ooma.office.billing.domain.equipment.MissingPhone;
import java.time.Instant;
import java.util.UUID;

/// The phones that companies have not sent back, or not in time.
public interface MissingPhones {

  /// The same phone, expected since the same moment, is added once.
  void add(MissingPhone phone);

  /// Changes nothing if the phone is not missing.
  ///
  /// @param sound whether it works
  void comeBack(UUID accountId, UUID seatId, String phoneMac, Instant at, boolean sound);
}
