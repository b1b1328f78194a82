package com.ooma.office.billing.domain.payment;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is to be collected for one invoice, and the tries at it.
///
/// A try that got no answer stays open, and is asked about before another is made: whatever became
/// of it, the card is charged once. Only a refusal makes room for the next try.
public final class Payment extends AggregateRoot<PaymentEvent> {

  private final Claim claim;
  private final List<Try> tries;
  private PaymentState state;
  private @Nullable Instant nextTryAt;
  private int unanswered;

  private Payment(Snapshot saved) {
    super(saved.lastSequence());
    claim = saved.claim();
    tries = new ArrayList<>(saved.tries());
    state = saved.state();
    nextTryAt = saved.nextTryAt();
    unanswered = saved.unanswered();
  }

  public static Payment from(Snapshot saved) {
    return new Payment(saved);
  }

  /// Begins the next try, or takes up one whose answer nobody knows; others leave it alone for a
  /// while then.
  ///
  /// @param left what credit notes have left of the invoice
  /// @return none if there is nothing to collect
  public Optional<Try> takeUp(Money left, Instant now) {
    if (nextTryAt == null || nextTryAt.isAfter(now)) {
      return Optional.empty();
    }
    if (openTry().isEmpty()) {
      if (left.compareTo(Money.ZERO) <= 0) {
        state = PaymentState.CREDITED;
        nextTryAt = null;
        return Optional.empty();
      }
      tries.add(Try.begun(tries.size() + 1, left, now));
    }
    nextTryAt = ProviderPatience.leaseFrom(now);
    return openTry();
  }

  /// Money that the company had left with us pays all of it.
  ///
  /// @param kept what of that is used
  public void paidFrom(Money kept, Instant now) {
    state = PaymentState.PAID;
    nextTryAt = null;
    record(new PaymentEvent.Received(claim, kept, now));
  }

  /// Credit notes gave back all of it. A try that nobody knows the answer of is still asked about.
  public void givenBack() {
    boolean unpaid = state == PaymentState.DUE || state == PaymentState.OVERDUE;
    if (unpaid && openTry().isEmpty()) {
      state = PaymentState.CREDITED;
      nextTryAt = null;
    }
  }

  /// Whether a try is to be made, and none has begun.
  public boolean isUntried(Instant now) {
    return nextTryAt != null && !nextTryAt.isAfter(now) && openTry().isEmpty();
  }

  /// The provider took the money, now or in a try that it had refused before. Heard again it
  /// changes nothing.
  public void charged(int number, String reference, Instant now) {
    var heard = tryOf(number);
    if (heard.isCharged()) {
      return;
    }
    tries.set(number - 1, heard.charged(reference, now));
    if (state != PaymentState.PAID) {
      state = PaymentState.PAID;
      nextTryAt = null;
      record(new PaymentEvent.Received(claim, heard.amount(), now));
    }
  }

  /// The card's bank took money of a charge back, so that the invoice is open again: it is tried
  /// again by the schedule, from that day on. Heard again it changes nothing.
  ///
  /// @throws Refused if no card was charged by that try, as far as is known, or for less
  public void chargedBack(int number, Money amount, Instant now) {
    var heard = tryOf(number);
    if (heard.isChargedBack()) {
      return;
    }
    if (!heard.isCharged()) {
      throw Refused.conflict("charge-not-made", "Nobody knows of that charge that it was made.");
    }
    if (amount.compareTo(Money.ZERO) <= 0 || amount.compareTo(heard.amount()) > 0) {
      throw Refused.invalid("chargeback-amount", "No more is taken back than was charged.");
    }
    tries.set(number - 1, heard.chargedBack(amount, now));
    if (tries.stream().anyMatch(each -> each.isCharged() && !each.isChargedBack())) {
      return; // another charge pays it
    }
    if (state != PaymentState.PAID) {
      return; // it is open already
    }
    fail(number, amount, Refusal.CHARGED_BACK, now);
  }

  /// The provider did not take the money of a try, for good. Heard again it changes nothing.
  public void refused(int number, Refusal refusal, Instant now) {
    var heard = tryOf(number);
    if (!heard.isOpen()) {
      return;
    }
    tries.set(number - 1, heard.refused(refusal, now));
    if (state == PaymentState.PAID) {
      return; // by a try before, which was heard of late
    }
    fail(number, heard.amount(), refusal, now);
  }

  private void fail(int number, Money amount, Refusal refusal, Instant now) {
    unanswered = 0;
    var next = nextAfter(number);
    state = next.isPresent() ? PaymentState.DUE : PaymentState.OVERDUE;
    nextTryAt = next.map(day -> startOf(day).isAfter(now) ? startOf(day) : now).orElse(null);
    record(new PaymentEvent.Failed(claim, amount, number, refusal, now, next.orElse(null)));
  }

  /// A chargeback begins the schedule anew, as the first refusal of it.
  private Optional<LocalDate> nextAfter(int number) {
    return tries.stream()
        .filter(Try::isChargedBack)
        .reduce((_, last) -> last)
        .map(back -> RetrySchedule.next(dayOf(back), Math.max(1, number - back.number() + 1)))
        .orElseGet(() -> RetrySchedule.next(claim.issuedOn(), number));
  }

  private static LocalDate dayOf(Try back) {
    var at = Objects.requireNonNull(back.chargeback()).at();
    return LocalDate.ofInstant(at, BusinessCalendar.PARIS);
  }

  /// Nobody knows what became of a try: it is asked about after a pause, which grows.
  public void unanswered(int number, Instant now) {
    if (tryOf(number).isOpen() && state != PaymentState.PAID) {
      unanswered++;
      nextTryAt = ProviderPatience.afterSilence(unanswered, now);
    }
  }

  /// There is another card: what is not paid is tried with it at once.
  public void retryNow(Instant now) {
    boolean unpaid = state == PaymentState.DUE || state == PaymentState.OVERDUE;
    if (unpaid && openTry().isEmpty()) {
      nextTryAt = now;
    }
  }

  public boolean isOverdue() {
    return state == PaymentState.OVERDUE;
  }

  public boolean isPaid() {
    return state == PaymentState.PAID;
  }

  public Snapshot snapshot() {
    return new Snapshot(claim, List.copyOf(tries), state, nextTryAt, unanswered, lastSequence());
  }

  private Optional<Try> openTry() {
    return tries.isEmpty() ? Optional.empty() : Optional.of(tries.getLast()).filter(Try::isOpen);
  }

  private Try tryOf(int number) {
    if (number < 1 || number > tries.size()) {
      throw new IllegalArgumentException(claim.invoiceNumber() + " has no try " + number);
    }
    return tries.get(number - 1);
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(BusinessCalendar.PARIS).toInstant();
  }

  /// What is asked for.
  public record Claim(
      UUID paymentId,
      UUID accountId,
      UUID invoiceId,
      String invoiceNumber,
      LocalDate issuedOn,
      Money ttc) {}

  /// The payment as it is stored.
  ///
  /// @param nextTryAt absent if nothing more is tried
  /// @param unanswered times in a row that the provider gave no answer
  public record Snapshot(
      Claim claim,
      List<Try> tries,
      PaymentState state,
      @Nullable Instant nextTryAt,
      int unanswered,
      long lastSequence) {}
}
