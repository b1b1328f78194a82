package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.Payments;
import com.ooma.office.billing.application.payment.port.Standings;
import com.ooma.office.billing.domain.payment.Payment;
import com.ooma.office.billing.domain.payment.PaymentState;
import com.ooma.office.billing.domain.payment.Standing;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Payments and standings kept as snapshots, so that a forgotten save shows.
final class InMemoryPayments implements Payments {

  private final InMemoryRefunds refunds;

  private final Map<UUID, Payment.Snapshot> payments = new LinkedHashMap<>();
  private final Map<UUID, Standing.Snapshot> standings = new HashMap<>();
  private final Set<String> messages = new HashSet<>();
  private final List<String> told = new ArrayList<>();

  InMemoryPayments(InMemoryRefunds refunds) {
    this.refunds = refunds;
  }

  UUID invoiced(UUID account, LocalDate day, Money ttc) {
    var invoice = UUID.randomUUID();
    var claim =
        new Payment.Claim(
            UUID.randomUUID(), account, invoice, "OO-2026-00000" + payments.size(), day, ttc);
    var start = day.atStartOfDay(BusinessCalendar.PARIS).toInstant();
    payments.put(invoice, new Payment.Snapshot(claim, List.of(), PaymentState.DUE, start, 0, 0));
    return invoice;
  }

  @Override
  public Optional<Payment> nextDue(Instant now) {
    return payments.values().stream()
        .filter(payment -> payment.nextTryAt() != null && !payment.nextTryAt().isAfter(now))
        .min(Comparator.comparing(payment -> Objects.requireNonNull(payment.nextTryAt())))
        .map(Payment::from);
  }

  @Override
  public Optional<Payment> findForUpdateOfAnyAccount(UUID invoiceId) {
    return Optional.ofNullable(payments.get(invoiceId)).map(Payment::from);
  }

  @Override
  public List<Payment> unpaidForUpdate(UUID accountId) {
    return payments.values().stream()
        .filter(payment -> payment.claim().accountId().equals(accountId))
        .filter(payment ->
            payment.state() == PaymentState.DUE || payment.state() == PaymentState.OVERDUE)
        .map(Payment::from)
        .toList();
  }

  @Override
  public Money left(UUID invoiceId) {
    var ttc = Objects.requireNonNull(payments.get(invoiceId)).claim().ttc();
    return ttc.minus(refunds.used(invoiceId));
  }

  @Override
  public Money overdue(UUID accountId) {
    return payments.values().stream()
        .filter(payment -> payment.claim().accountId().equals(accountId))
        .filter(payment -> payment.state() == PaymentState.OVERDUE)
        .map(payment -> payment.claim().ttc())
        .reduce(Money.ZERO, Money::plus);
  }

  @Override
  public void save(Payment payment) {
    payments.put(payment.snapshot().claim().invoiceId(), payment.snapshot());
    payment.takeEvents().events().forEach(event -> told.add(event.getClass().getSimpleName()));
  }

  Standings standings() {
    return new Standings() {
      @Override
      public Standing openForUpdate(UUID accountId) {
        return Standing.from(standing(accountId));
      }

      @Override
      public void save(Standing standing) {
        standings.put(standing.snapshot().accountId(), standing.snapshot());
        standing.takeEvents().events().forEach(event -> told.add(event.getClass().getSimpleName()));
      }
    };
  }

  Standing.Snapshot standing(UUID account) {
    return standings.getOrDefault(account, new Standing.Snapshot(account, null, 0));
  }

  PaymentState state(UUID invoiceId) {
    return Objects.requireNonNull(payments.get(invoiceId)).state();
  }

  boolean remember(String messageId, String digest) {
    return messages.add(messageId + digest);
  }

  List<String> told() {
    return told;
  }
}
