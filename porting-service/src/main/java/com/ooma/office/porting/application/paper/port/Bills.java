package com.ooma.office.porting.application.paper.port;

import com.ooma.office.porting.application.paper.Bill;
import java.util.Optional;
import java.util.UUID;

/// The bills of port requests, sealed at rest.
public interface Bills {

  /// Keeps the bill in the place of a former one.
  void put(Bill bill);

  Optional<Bill> findOfAnyAccount(UUID portRequestId);
}
