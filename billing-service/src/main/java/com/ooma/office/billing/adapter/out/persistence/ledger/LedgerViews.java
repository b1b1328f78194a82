package com.ooma.office.billing.adapter.out.persistence.ledger;

import com.ooma.office.billing.application.ledger.FindLedger;
import com.ooma.office.billing.domain.ledger.Journal;
import com.ooma.office.billing.domain.ledger.LedgerAccount;
import com.ooma.office.billing.domain.ledger.LedgerLine;
import com.ooma.office.kernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Views of the books.
@ApplicationScoped
class LedgerViews implements FindLedger {

  private static final String DAYS =
      "SELECT DISTINCT day FROM ledger_entry WHERE day BETWEEN :first AND :last ORDER BY day";

  private static final String LINES =
      """
      SELECT entry_id, journal, day, piece, piece_day, label, account, cents, account_id, legal_name
      FROM ledger_entry JOIN ledger_posting USING (entry_id) LEFT JOIN subscription USING (account_id)
      WHERE day = :day ORDER BY entry_id, place
      """;

  private static final String BALANCES =
      """
      SELECT account, cast(coalesce(sum(cents) FILTER (WHERE cents > 0), 0) AS bigint) AS debit,
        cast(coalesce(-sum(cents) FILTER (WHERE cents < 0), 0) AS bigint) AS credit
      FROM ledger_entry JOIN ledger_posting USING (entry_id) WHERE day <= :last GROUP BY account ORDER BY account
      """;

  private final EntityManager entities;

  LedgerViews(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<LocalDate> days(LocalDate first, LocalDate last) {
    return session()
        .createNativeQuery(DAYS, LocalDate.class)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultList();
  }

  @Override
  public List<LedgerLine> linesOf(LocalDate day) {
    return session()
        .createNativeQuery(LINES, LineRow.class)
        .setParameter("day", day)
        .getResultStream()
        .map(LineRow::toDomain)
        .toList();
  }

  @Override
  public BalancesView balances(LocalDate last) {
    return new BalancesView(
        last,
        session()
            .createNativeQuery(BALANCES, BalanceRow.class)
            .setParameter("last", last)
            .getResultStream()
            .map(BalanceRow::toView)
            .toList());
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  record LineRow(
      long entryId,
      String journal,
      LocalDate day,
      String piece,
      LocalDate pieceDay,
      String label,
      String account,
      long cents,
      UUID accountId,
      @Nullable String legalName) {

    LedgerLine toDomain() {
      return new LedgerLine(
          entryId,
          Journal.valueOf(journal),
          day,
          piece,
          pieceDay,
          label,
          LedgerAccount.of(account),
          new Money(cents),
          accountId,
          legalName == null ? accountId.toString() : legalName);
    }
  }

  record BalanceRow(String account, long debit, long credit) {

    BalanceView toView() {
      return new BalanceView(
          account,
          LedgerAccount.of(account).label(),
          new Money(debit),
          new Money(credit),
          new Money(debit - credit));
    }
  }
}
