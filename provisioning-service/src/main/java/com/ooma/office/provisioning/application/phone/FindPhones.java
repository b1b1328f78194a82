package com.ooma.office.provisioning.application.phone;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions of ops and the warehouse about phones.
public interface FindPhones {

  /// Newest first.
  ///
  /// @param accountId whose; all if null
  /// @param state null for all
  Page<View> list(@Nullable UUID accountId, @Nullable PhoneState state, Page.Request page);

  /// Those expected back, newest phone first.
  Page<ReturnView> listReturningOfAnyAccount(Page.Request page);

  /// @param since when its user left
  record ReturnView(UUID phoneId, String mac, String serial, UUID accountId, Instant since) {}

  /// Order, shipment and seat are absent while it is on the shelf.
  record View(
      UUID phoneId,
      String mac,
      String serial,
      PhoneState state,
      @Nullable UUID accountId,
      @Nullable UUID orderId,
      @Nullable UUID shipmentId,
      @Nullable UUID seatId) {}
}
