package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.RefundChoices;
import com.ooma.office.billing.application.payment.port.Refunds;
import com.ooma.office.billing.domain.payment.Overpayment;
import com.ooma.office.billing.domain.payment.Refund;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Refunds, and money that is kept, in memory.
final class InMemoryRefunds implements Refunds, RefundChoices {

  final Map<UUID, Refund> refunds = new LinkedHashMap<>();
  private final Deque<Overpayment> unchecked = new ArrayDeque<>();
  private final Map<UUID, Money> kept = new HashMap<>();
  private final Map<UUID, Money> used = new HashMap<>();
  private boolean toCard = true;

  void keep(UUID account, Money amount) {
    kept.merge(account, amount, Money::plus);
  }

  void overpaid(Overpayment found) {
    unchecked.add(found);
  }

  Money used(UUID invoiceId) {
    return used.getOrDefault(invoiceId, Money.ZERO);
  }

  List<Refund> all() {
    return List.copyOf(refunds.values());
  }

  @Override
  public Optional<UUID> takeUnchecked() {
    return Optional.ofNullable(unchecked.peek()).map(Overpayment::invoiceId);
  }

  @Override
  public Overpayment overpayment(UUID invoiceId) {
    return unchecked.remove();
  }

  @Override
  public void add(Refund refund) {
    refunds.put(refund.refundId(), refund);
  }

  @Override
  public Optional<Refund> nextDue(Instant now) {
    return refunds.values().stream()
        .filter(refund -> refund.nextTryAt() != null && !refund.nextTryAt().isAfter(now))
        .min(Comparator.comparing(refund -> Objects.requireNonNull(refund.nextTryAt())));
  }

  @Override
  public Refund getForUpdate(UUID refundId) {
    return Objects.requireNonNull(refunds.get(refundId));
  }

  @Override
  public void save(Refund refund) {
    refunds.put(refund.refundId(), refund);
  }

  @Override
  public Money use(UUID accountId, UUID invoiceId, Money most, Instant now) {
    var there = kept.getOrDefault(accountId, Money.ZERO);
    var part = there.atMost(most);
    kept.put(accountId, there.minus(part));
    used.merge(invoiceId, part, Money::plus);
    return part;
  }

  @Override
  public boolean toCard(UUID accountId) {
    return toCard;
  }

  @Override
  public void decide(UUID accountId, boolean wanted, String by) {
    toCard = wanted;
  }
}
