package com.ooma.office.billing.application.ledger;

import com.ooma.office.billing.domain.ledger.LedgerLine;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.List;

/// Questions about the books, answered straight from the tables.
public interface FindLedger {

  /// The days of a time on which there are entries, in order.
  List<LocalDate> days(LocalDate first, LocalDate last);

  /// All lines of a day, entry by entry.
  List<LedgerLine> linesOf(LocalDate day);

  /// What each account comes to with the entries up to a day.
  BalancesView balances(LocalDate last);

  /// @param until the last day
  record BalancesView(LocalDate until, List<BalanceView> items) {}

  /// @param account of the French chart
  /// @param balance debit less credit; those of all accounts add up to nothing
  record BalanceView(String account, String label, Money debit, Money credit, Money balance) {}
}
