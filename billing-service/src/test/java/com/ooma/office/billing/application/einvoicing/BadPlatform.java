package com.ooma.office.billing.application.einvoicing;

import com.ooma.office.billing.application.einvoicing.port.InvoicePlatform;
import com.ooma.office.billing.domain.einvoicing.CashMovement;
import com.ooma.office.billing.domain.einvoicing.Completion;
import com.ooma.office.billing.domain.einvoicing.DepositKey;
import com.ooma.office.billing.domain.einvoicing.LifeCycleStatus;
import com.ooma.office.billing.domain.einvoicing.StatusEntry;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A platform that takes each key once, and may lose its answer, forget a document, or be away.
final class BadPlatform implements InvoicePlatform {

  final List<Deposit> asked = new ArrayList<>();
  final Map<DepositKey, String> taken = new HashMap<>();
  final Map<DepositKey, Map<String, Money>> paid = new HashMap<>();
  final Map<DepositKey, String> completed = new HashMap<>();
  final Map<DepositKey, List<StatusEntry>> statuses = new HashMap<>();
  final Set<UUID> forgotten = new HashSet<>();
  boolean loses;
  boolean away;

  @Override
  public Answer deposit(Deposit deposit) {
    asked.add(deposit);
    return answer(
        deposit.key(),
        () -> {
          taken.computeIfAbsent(deposit.key(), key -> "fl_" + key.text());
          return new Taken(taken.get(deposit.key()));
        });
  }

  @Override
  public Answer report(DepositKey key, CashMovement movement) {
    return answer(
        key,
        () -> {
          paid.computeIfAbsent(key, _ -> new HashMap<>()).put(movement.name(), movement.amount());
          return new Noted();
        });
  }

  @Override
  public Answer complete(DepositKey key, Completion completion) {
    return answer(
        key,
        () -> {
          completed.put(key, completion.comment());
          return new Noted();
        });
  }

  @Override
  public Answer look(DepositKey key) {
    return answer(key, () -> new Stands(List.copyOf(statuses.getOrDefault(key, List.of()))));
  }

  void stands(DepositKey key, int code, Instant at, @Nullable String reason) {
    statuses
        .computeIfAbsent(key, _ -> new ArrayList<>())
        .add(
            StatusEntry.told(
                key.deposit(), LifeCycleStatus.of(code).orElseThrow(), at, reason, null));
  }

  private Answer answer(DepositKey key, Supplier<Answer> decision) {
    if (away) {
      return new Unknown("away", true);
    }
    if (forgotten.contains(key.documentId())) {
      return new Unknown("HTTP 404", false);
    }
    var answer = decision.get();
    return loses ? new Unknown("lost", true) : answer;
  }
}
