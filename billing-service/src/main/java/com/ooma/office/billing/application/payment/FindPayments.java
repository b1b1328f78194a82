package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.domain.payment.PaymentState;
import com.ooma.office.billing.domain.payment.Refusal;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions about payments, answered straight from the tables; the views are the JSON.
public interface FindPayments {

  /// Of the last invoice first.
  Page<View> list(UUID accountId, Page.Request page);

  StandingView standing(UUID accountId);

  /// @param ttc what the invoice asks for
  /// @param nextTryAt absent if nothing more is tried
  record View(
      UUID invoiceId,
      String invoiceNumber,
      Money ttc,
      PaymentState state,
      @Nullable Instant nextTryAt,
      List<TryView> tries) {}

  /// @param endedAt absent as long as nobody knows what became of it
  /// @param reference the payment provider's name of it, if the card was charged
  /// @param refusal absent unless it was refused
  /// @param chargeback what the card's bank took back of the charge; absent if it took nothing
  record TryView(
      int number,
      Money amount,
      Instant begunAt,
      @Nullable Instant endedAt,
      @Nullable String reference,
      @Nullable Refusal refusal,
      @Nullable ChargebackView chargeback) {}

  record ChargebackView(Money amount, Instant at) {}

  /// @param suspendedSince absent of an account in good standing
  /// @param overdue what has to be paid for it
  record StandingView(@Nullable Instant suspendedSince, Money overdue) {}
}
