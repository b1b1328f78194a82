package com.ooma.office.provisioning.application.phone;

import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.phone.Phone;
import com.ooma.office.provisioning.domain.phone.PhoneEvent;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Phones in a map, as snapshots: what is not saved is lost.
public final class InMemoryPhones implements Phones {

  public final Map<UUID, Phone.Snapshot> rows = new LinkedHashMap<>();
  public final List<PhoneEvent> published = new ArrayList<>();

  @Override
  public Optional<Phone> findForUpdateOfAnyAccount(Mac mac) {
    return findOfAnyAccount(mac);
  }

  @Override
  public Optional<Phone> findOfAnyAccount(Mac mac) {
    return find(row -> row.unit().mac().equals(mac)).findFirst();
  }

  @Override
  public Optional<Phone> findOfAnyAccountById(UUID phoneId) {
    return findForUpdateOfAnyAccountById(phoneId);
  }

  @Override
  public Optional<Phone> findForUpdateOfAnyAccountByToken(String tokenHash) {
    return find(row -> row.access() != null && row.access().tokenHash().equals(tokenHash))
        .findFirst();
  }

  @Override
  public List<Phone> findForUpdateInShipment(UUID accountId, UUID shipmentId) {
    return find(row ->
            row.assignment() != null
                && row.assignment().accountId().equals(accountId)
                && row.assignment().shipmentId().equals(shipmentId))
        .toList();
  }

  @Override
  public List<Phone> findForUpdateOfSeats(UUID accountId, Collection<UUID> seatIds) {
    return find(row ->
            row.assignment() != null
                && row.assignment().accountId().equals(accountId)
                && seatIds.contains(row.assignment().seatId()))
        .toList();
  }

  @Override
  public List<Phone> findForUpdateOfAccount(UUID accountId) {
    return find(row -> row.assignment() != null && row.assignment().accountId().equals(accountId))
        .toList();
  }

  @Override
  public List<Phone> findInStockForUpdate(int count) {
    return find(row -> row.state() == PhoneState.IN_STOCK).limit(count).toList();
  }

  @Override
  public Set<Mac> addUnknown(List<Phone> fresh) {
    var added = new HashSet<Mac>();
    for (var phone : fresh) {
      var unit = phone.snapshot().unit();
      boolean known =
          rows.values().stream()
              .anyMatch(row ->
                  row.unit().mac().equals(unit.mac()) || row.unit().serial().equals(unit.serial()));
      if (!known) {
        rows.put(phone.id(), phone.snapshot());
        added.add(unit.mac());
      }
    }
    return added;
  }

  @Override
  public List<UUID> overdue(Instant since, int limit) {
    return find(_ -> true)
        .filter(phone -> phone.isExpectedSince(since))
        .map(Phone::id)
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Phone> findForUpdateOfAnyAccountById(UUID phoneId) {
    return find(row -> row.phoneId().equals(phoneId)).findFirst();
  }

  @Override
  public void save(Collection<Phone> phones) {
    for (var phone : phones) {
      rows.put(phone.id(), phone.snapshot());
      published.addAll(phone.takeEvents().events());
    }
  }

  private Stream<Phone> find(Predicate<Phone.Snapshot> wanted) {
    return List.copyOf(rows.values()).stream().filter(wanted).map(Phone::from);
  }
}
