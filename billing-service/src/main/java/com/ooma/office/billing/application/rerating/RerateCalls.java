package com.ooma.office.billing.application.rerating;

import com.ooma.office.billing.application.credit.port.Credits;
import com.ooma.office.billing.application.prepaid.ReviewBalance;
import com.ooma.office.billing.application.prepaid.port.PrepaidAccounts;
import com.ooma.office.billing.application.rating.port.Decks;
import com.ooma.office.billing.application.rerating.port.Reratings;
import com.ooma.office.billing.domain.credit.Credit;
import com.ooma.office.billing.domain.rating.RateDecks;
import com.ooma.office.billing.domain.rerating.PricedCall;
import com.ooma.office.billing.domain.rerating.Rerating;
import com.ooma.office.billing.domain.usage.RatedCall;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/// Rates the next chunk of calls again, by a deck that corrects another. What was settled by the
/// former price is given back whole, by a credit or to the balance, and the new price is asked for
/// in its place. A chunk is one transaction: killed, it is as if it had not begun.
@UseCase
public class RerateCalls {

  public record Command() {}

  static final int CHUNK = 500;

  private final Reratings reratings;
  private final Decks decks;
  private final Credits credits;
  private final PrepaidAccounts balances;
  private final ReviewBalance reviewBalance;
  private final Ids ids;
  private final Clock clock;

  public RerateCalls(
      Reratings reratings,
      Decks decks,
      Credits credits,
      PrepaidAccounts balances,
      ReviewBalance reviewBalance,
      Ids ids,
      Clock clock) {
    this.reratings = reratings;
    this.decks = decks;
    this.credits = credits;
    this.balances = balances;
    this.reviewBalance = reviewBalance;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return whether there was anything to look at
  public boolean handle(Command command) {
    var next = reratings.nextForUpdate();
    next.ifPresent(this::rerate);
    return next.isPresent();
  }

  private void rerate(Rerating rerating) {
    var calls = reratings.callsForUpdate(rerating, CHUNK);
    if (calls.isEmpty()) {
      reratings.save(rerating.done(clock.instant()));
      return;
    }
    var by = decks.of(rerating.plan());
    var byAccount = new TreeMap<UUID, List<Change>>(); // balances are always locked in one order
    var changes = rerating.changes().looked(calls.size());
    for (var call : calls) {
      var now = again(call.rated(), by);
      if (call.differsFrom(now)) {
        byAccount
            .computeIfAbsent(now.record().accountId(), _ -> new ArrayList<>())
            .add(new Change(call, now));
        changes = changes.with(call, now.ttc());
      }
    }
    byAccount.forEach((account, changed) -> settle(rerating, account, changed));
    reratings.save(rerating.upTo(calls.getLast().rated().id(), changes));
  }

  private void settle(Rerating rerating, UUID account, List<Change> changed) {
    var back = Money.ZERO;
    var prepaid = new ArrayList<Change>();
    for (var change : changed) {
      switch (change.call().settlement()) {
        case UNBILLED -> reratings.change(change.call(), change.now());
        case INVOICED -> {
          back = back.plus(change.call().rated().ttc());
          reratings.add(rerating, ids.next(), change.now(), false);
        }
        case PREPAID -> prepaid.add(change);
      }
    }
    if (!back.equals(Money.ZERO)) {
      var cause = "rerated/" + rerating.deckId() + "/" + rerating.lastCall() + "/" + account;
      credits.add(Credit.rerated(ids.next(), account, cause, LocalDate.now(clock), back));
    }
    if (!prepaid.isEmpty()) {
      correctBalance(rerating, account, prepaid);
    }
  }

  private void correctBalance(Rerating rerating, UUID account, List<Change> changed) {
    var balance = balances.openForUpdate(account);
    for (var change : changed) {
      var now = change.now();
      boolean paid =
          balance.settleAgain(
              now.record().key(), change.call().rated().ttc(), now.ttc(), clock.instant());
      reratings.add(rerating, ids.next(), now, paid);
    }
    reviewBalance.handle(new ReviewBalance.Command(balance));
    balances.save(balance);
  }

  /// Under the same id, by the deck that holds now.
  private static RatedCall again(RatedCall call, RateDecks by) {
    return RatedCall.of(call.record(), call.plan(), by, call.id());
  }

  private record Change(PricedCall call, RatedCall now) {}
}
