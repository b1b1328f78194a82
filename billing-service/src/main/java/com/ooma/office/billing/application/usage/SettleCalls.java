package com.ooma.office.billing.application.usage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.ooma.office.billing.application.prepaid.ReviewBalance;
import com.ooma.office.billing.application.prepaid.port.PrepaidAccounts;
import com.ooma.office.billing.application.usage.port.BilledCalls;
import com.ooma.office.billing.domain.usage.CallKind;
import com.ooma.office.billing.domain.usage.RatedCall;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/// Takes what calls cost from the balances that authorised them. What is paid so is on no bill.
@UseCase
public class SettleCalls {

  /// @param calls that were just told for the first time
  public record Command(List<RatedCall> calls) {}

  private final PrepaidAccounts accounts;
  private final BilledCalls calls;
  private final ReviewBalance reviewBalance;
  private final Clock clock;

  public SettleCalls(
      PrepaidAccounts accounts, BilledCalls calls, ReviewBalance reviewBalance, Clock clock) {
    this.accounts = accounts;
    this.reviewBalance = reviewBalance;
    this.calls = calls;
    this.clock = clock;
  }

  public void handle(Command command) {
    var byAccount =
        command.calls().stream()
            .filter(call -> call.kind() == CallKind.CHARGED)
            .collect(groupingBy(call -> call.record().accountId(), TreeMap::new, toList()));
    // most companies pay by the bill
    byAccount.keySet().retainAll(accounts.withReservations(byAccount.keySet()));
    byAccount.forEach(this::settle);
  }

  private void settle(UUID accountId, List<RatedCall> made) {
    var account = accounts.openForUpdate(accountId);
    var paid =
        made.stream()
            .filter(call -> account.settle(call.record().key(), call.ttc(), clock.instant()))
            .map(RatedCall::id)
            .toList();
    reviewBalance.handle(new ReviewBalance.Command(account));
    accounts.save(account);
    calls.bill(List.of(new BilledCalls.Billed(accountId, paid, null)));
  }
}
