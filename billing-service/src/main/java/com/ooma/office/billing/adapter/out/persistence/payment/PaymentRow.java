package com.ooma.office.billing.adapter.out.persistence.payment;

import com.ooma.office.billing.domain.payment.Payment;
import com.ooma.office.billing.domain.payment.PaymentState;
import com.ooma.office.kernel.domain.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/// A row of `payment`, with its rows of `payment_try`. The table makes it when an invoice becomes
/// final; what it asks for never changes.
@Entity
@Table(name = "payment")
class PaymentRow {

  @Id
  @Column(name = "payment_id")
  UUID paymentId;

  @Version long revision;

  @Column(name = "last_sequence")
  long lastSequence;

  @Column(name = "invoice_id", updatable = false)
  UUID invoiceId;

  @Column(name = "account_id", updatable = false)
  UUID accountId;

  @Column(name = "invoice_number", updatable = false)
  String invoiceNumber;

  @Column(name = "issued_on", updatable = false)
  LocalDate issuedOn;

  @Column(name = "ttc_cents", updatable = false)
  long ttcCents;

  @Enumerated(EnumType.STRING)
  PaymentState state;

  @Column(name = "next_try_at")
  @Nullable Instant nextTryAt;

  int unanswered;

  @BatchSize(size = 50)
  @ElementCollection
  @CollectionTable(name = "payment_try", joinColumns = @JoinColumn(name = "payment_id"))
  @OrderColumn(name = "place")
  List<TryRow> tries = new ArrayList<>();

  void update(Payment payment) {
    var saved = payment.snapshot();
    lastSequence = saved.lastSequence();
    state = saved.state();
    nextTryAt = saved.nextTryAt();
    unanswered = saved.unanswered();
    for (int place = 0; place < saved.tries().size(); place++) {
      if (place == tries.size()) {
        tries.add(new TryRow());
      }
      tries.get(place).update(saved.tries().get(place));
    }
  }

  Payment toDomain() {
    return Payment.from(
        new Payment.Snapshot(
            new Payment.Claim(
                paymentId, accountId, invoiceId, invoiceNumber, issuedOn, new Money(ttcCents)),
            tries.stream().map(TryRow::toDomain).toList(),
            state,
            nextTryAt,
            unanswered,
            lastSequence));
  }
}
