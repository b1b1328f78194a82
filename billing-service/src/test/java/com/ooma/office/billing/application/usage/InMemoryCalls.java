package com.ooma.office.billing.application.usage;

import com.ooma.office.billing.application.usage.port.BilledCalls;
import com.ooma.office.billing.application.usage.port.Calls;
import com.ooma.office.billing.domain.prepaid.CallKey;
import com.ooma.office.billing.domain.usage.CallKind;
import com.ooma.office.billing.domain.usage.CallRecord;
import com.ooma.office.billing.domain.usage.ItemisedCall;
import com.ooma.office.billing.domain.usage.OpenCalls;
import com.ooma.office.billing.domain.usage.RatedCall;
import com.ooma.office.billing.domain.usage.ShownNumber;
import com.ooma.office.kernel.domain.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Calls kept by what names them.
public final class InMemoryCalls implements Calls, BilledCalls {

  private final Map<CallKey, RatedCall> calls = new TreeMap<>();
  private final Map<UUID, Optional<UUID>> billed = new HashMap<>();

  @Override
  public Set<CallKey> addNew(Collection<RatedCall> told) {
    return told.stream()
        .filter(call -> calls.putIfAbsent(call.record().key(), call) == null)
        .map(call -> call.record().key())
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Override
  public Map<CallKey, CallRecord> told(Set<CallKey> keys) {
    return calls.values().stream()
        .map(RatedCall::record)
        .filter(record -> keys.contains(record.key()))
        .collect(Collectors.toMap(CallRecord::key, record -> record));
  }

  @Override
  public OpenCalls open(UUID accountId) {
    return new OpenCalls(
        calls.values().stream()
            .filter(call -> call.record().accountId().equals(accountId))
            .filter(call -> call.kind() == CallKind.CHARGED && !billed.containsKey(call.id()))
            .map(call -> new OpenCalls.OpenCall(call.id(), call.record().startedAt(), call.ttc()))
            .toList());
  }

  @Override
  public Map<UUID, OpenCalls> openForUpdate(Collection<UUID> accountIds) {
    return accountIds.stream().collect(Collectors.toMap(account -> account, this::open));
  }

  @Override
  public void bill(List<Billed> bills) {
    for (var bill : bills) {
      bill.callIds().forEach(id -> billed.put(id, Optional.ofNullable(bill.documentId())));
    }
  }

  @Override
  public void listInstead(UUID formerDocumentId, UUID documentId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Money listed(UUID accountId) {
    return calls.values().stream()
        .filter(call -> call.record().accountId().equals(accountId))
        .filter(call -> billed.getOrDefault(call.id(), Optional.empty()).isPresent())
        .map(RatedCall::ttc)
        .reduce(Money.ZERO, Money::plus);
  }

  @Override
  public List<ItemisedCall> listedBy(UUID documentId) {
    return calls.values().stream()
        .filter(call -> Optional.of(documentId).equals(billed.get(call.id())))
        .map(call ->
            new ItemisedCall(
                call.record().extension(),
                ShownNumber.of(call.record().to(), false),
                call.destination(),
                call.record().startedAt(),
                call.record().seconds(),
                call.ttc()))
        .toList();
  }

  List<RatedCall> all() {
    return List.copyOf(calls.values());
  }
}
