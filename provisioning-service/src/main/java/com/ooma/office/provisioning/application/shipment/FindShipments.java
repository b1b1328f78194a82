package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.provisioning.domain.emergency.Site;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import com.ooma.office.provisioning.domain.shipment.ShipmentState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions of ops and the warehouse about shipments.
public interface FindShipments {

  /// Newest first.
  ///
  /// @param accountId whose; all if null
  /// @param state null for all
  Page<View> list(@Nullable UUID accountId, @Nullable ShipmentState state, Page.Request page);

  Optional<View> findOfAnyAccount(UUID shipmentId);

  /// @param reason what a waiting one waits for
  /// @param seats how many phones it has when it is complete
  /// @param phones none while it waits
  record View(
      UUID shipmentId,
      UUID accountId,
      UUID orderId,
      ShipmentState state,
      @Nullable String reason,
      LocalDate shipsOn,
      LocalDate arrivesOn,
      Site site,
      int seats,
      @Nullable String parcelService,
      @Nullable String trackingNumber,
      @Nullable Instant dispatchedAt,
      @Nullable Instant deliveredAt,
      List<PhoneView> phones) {}

  record PhoneView(
      UUID seatId, @Nullable String userName, String extension, String mac, PhoneState state) {}
}
