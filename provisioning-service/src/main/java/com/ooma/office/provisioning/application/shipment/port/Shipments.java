package com.ooma.office.provisioning.application.shipment.port;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.domain.shipment.Shipment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The shipments; adding or saving one publishes what happened to it. Whatever is read here is
/// nobody else's to change until the transaction ends.
public interface Shipments {

  /// What orders were accepted before one, or besides it.
  ///
  /// @param isKnown whether that very order was
  /// @param companyNumber for the receptionist that the oldest order of the account chose of those
  ///   that wait; null if none did. Their shipments may change meanwhile, but not be fulfilled
  ///   while the office is held.
  record Earlier(boolean isKnown, @Nullable PhoneNumber companyNumber) {}

  Earlier findEarlier(UUID accountId, UUID orderId);

  Optional<Shipment> findForUpdate(UUID accountId, UUID orderId);

  /// Those of the account that have not left, oldest first.
  List<Shipment> findUnsentForUpdate(UUID accountId);

  /// For the warehouse.
  Optional<Shipment> findForUpdateOfAnyAccount(UUID shipmentId);

  /// The shipment, if it waits and is to be tried again by `now`, and nobody else is at it.
  Optional<Shipment> findDueForUpdateOfAnyAccount(UUID shipmentId, Instant now);

  void add(Shipment shipment);

  void save(Shipment shipment);

  /// Forgets the names of those of the account's users who got their phones and have left.
  void forgetLeavers(UUID accountId);

  /// Has all that wait tried again at `now`.
  void retryAll(Instant now);
}
