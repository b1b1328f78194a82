package com.ooma.office.provisioning.application.phone.port;

import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.phone.Phone;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The phones; saving one publishes what happened to it. Whatever is read here is nobody else's to
/// change until the transaction ends.
public interface Phones {

  /// For the warehouse.
  Optional<Phone> findForUpdateOfAnyAccount(Mac mac);

  /// For who only looks.
  Optional<Phone> findOfAnyAccount(Mac mac);

  /// For the phone itself, of which it was read before who it is.
  Optional<Phone> findOfAnyAccountById(UUID phoneId);

  /// For the phone itself.
  Optional<Phone> findForUpdateOfAnyAccountByToken(String tokenHash);

  List<Phone> findForUpdateInShipment(UUID accountId, UUID shipmentId);

  /// All that are meant for these seats, or expected back from them.
  List<Phone> findForUpdateOfSeats(UUID accountId, Collection<UUID> seatIds);

  /// All that are meant for the account, or expected back from it.
  List<Phone> findForUpdateOfAccount(UUID accountId);

  /// At most `count` phones on the shelf, longest there first. Those that somebody is just taking
  /// are passed over.
  List<Phone> findInStockForUpdate(int count);

  /// Adds those of which we have neither the MAC nor the serial.
  ///
  /// @return the added ones
  Set<Mac> addUnknown(List<Phone> fresh);

  /// Those expected back since before `since` that it was not told of.
  List<UUID> overdue(Instant since, int limit);

  /// Nothing if somebody else has it.
  Optional<Phone> findForUpdateOfAnyAccountById(UUID phoneId);

  void save(Collection<Phone> phones);
}
