package com.ooma.office.billing.application.prepaid;

import com.ooma.office.billing.application.barring.port.Bars;
import com.ooma.office.billing.application.prepaid.port.PrepaidAccounts;
import com.ooma.office.billing.application.rating.port.Decks;
import com.ooma.office.billing.application.rating.port.Plans;
import com.ooma.office.billing.domain.prepaid.CallKey;
import com.ooma.office.billing.domain.rating.DialledNumber;
import com.ooma.office.billing.domain.rating.Tariff;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The switch asks how long a call may last before it connects it. What is included and emergency
/// calls are never refused; all else is reserved from the balance.
@UseCase
public class AuthoriseCall {

  /// @param to as it was dialled
  public record Command(UUID accountId, CallKey call, String to) {}

  /// @param seconds absent of a call that may last as long as it likes, and of one that is refused
  /// @param reserved what is held back for it
  /// @param expiresAt when that lapses, if no call record comes
  public record View(
      Verdict verdict,
      @Nullable Integer seconds,
      @Nullable Money reserved,
      @Nullable Instant expiresAt) {

    static View of(Verdict verdict) {
      return new View(verdict, null, null, null);
    }
  }

  public enum Verdict {
    /// It costs nothing.
    FREE,
    /// It may last so many seconds.
    GRANTED,
    /// The balance does not pay a second of it.
    NO_FUNDS,
    /// No deck knows the number.
    NO_RATE,
    /// Calls to there cost too much within an hour: none is made until our staff allow them.
    BARRED
  }

  private final PrepaidAccounts accounts;
  private final Plans plans;
  private final Decks decks;
  private final Bars bars;
  private final ReviewBalance reviewBalance;
  private final Clock clock;

  public AuthoriseCall(
      PrepaidAccounts accounts,
      Plans plans,
      Decks decks,
      Bars bars,
      ReviewBalance reviewBalance,
      Clock clock) {
    this.reviewBalance = reviewBalance;
    this.accounts = accounts;
    this.plans = plans;
    this.decks = decks;
    this.bars = bars;
    this.clock = clock;
  }

  public View handle(Command command) {
    var number = DialledNumber.of(command.to());
    if (number.isIncluded()) {
      return View.of(Verdict.FREE);
    }
    var now = clock.instant();
    return tariff(command.accountId(), number, now)
        .map(tariff ->
            bars.isBarred(command.accountId(), tariff.destination())
                ? View.of(Verdict.BARRED)
                : reserve(command, number, tariff, now))
        .orElseGet(() -> View.of(Verdict.NO_RATE));
  }

  private Optional<Tariff> tariff(UUID accountId, DialledNumber number, Instant now) {
    var days = plans.of(Set.of(accountId)).get(accountId);
    if (days == null) {
      throw Refused.notFound("account");
    }
    return decks.of(days.at(now)).tariff(number, now);
  }

  private View reserve(Command command, DialledNumber to, Tariff tariff, Instant now) {
    if (accounts.isOver(command.call())) {
      throw Refused.conflict("call-over", "The call's record came already.");
    }
    var account = accounts.openForUpdate(command.accountId());
    var made = account.authorise(command.call(), to, tariff, now);
    reviewBalance.handle(new ReviewBalance.Command(account));
    accounts.save(account);
    return made.map(reservation ->
            new View(
                Verdict.GRANTED,
                reservation.seconds(),
                reservation.amount(),
                reservation.expiresAt()))
        .orElseGet(() -> View.of(Verdict.NO_FUNDS));
  }
}
