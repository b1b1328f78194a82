package com.ooma.office.billing.adapter.out.persistence.prepaid;

import com.ooma.office.billing.application.prepaid.FindPrepaid;
import com.ooma.office.billing.application.prepaid.TopUpView;
import com.ooma.office.billing.domain.prepaid.Entry;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/// Views of balances.
@ApplicationScoped
class PrepaidViews implements FindPrepaid {

  private static final String BALANCE =
      """
      SELECT coalesce((SELECT balance_cents FROM prepaid_account WHERE account_id = :accountId), 0) AS balance,
        (SELECT cast(coalesce(sum(cents), 0) AS bigint) FROM prepaid_reservation
          WHERE account_id = :accountId AND expires_at > :now) AS reserved
      """;

  private static final String TOP_UPS =
      SqlTopUps.ROW + "WHERE account_id = :accountId ORDER BY top_up_id DESC LIMIT 20";

  private static final String ENTRIES =
      """
      SELECT entry_id, made_at, kind, cents, balance_cents, reference FROM prepaid_entry
      WHERE account_id = :accountId AND entry_id < :before ORDER BY entry_id DESC LIMIT :limit
      """;

  private final EntityManager entities;

  PrepaidViews(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public BalanceView balance(UUID accountId, Instant now) {
    var sums =
        session()
            .createNativeQuery(BALANCE, Sums.class)
            .setParameter("accountId", accountId)
            .setParameter("now", now)
            .getSingleResult();
    var topUps =
        session()
            .createNativeQuery(TOP_UPS, SqlTopUps.TopUpRow.class)
            .setParameter("accountId", accountId)
            .getResultStream()
            .map(row -> TopUpView.of(row.toDomain()))
            .toList();
    var balance = new Money(sums.balance());
    var reserved = new Money(sums.reserved());
    return new BalanceView(balance, reserved, balance.minus(reserved), topUps);
  }

  @Override
  public Page<EntryView> entries(UUID accountId, Page.Request page) {
    var fetched =
        session()
            .createNativeQuery(ENTRIES, EntryRow.class)
            .setParameter("accountId", accountId)
            .setParameter("before", page.before())
            .setParameter("limit", page.limit() + 1)
            .getResultStream()
            .map(EntryRow::toView)
            .toList();
    return Page.of(fetched, page, EntryView::entryId);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  record Sums(long balance, long reserved) {}

  record EntryRow(
      UUID entryId, Instant madeAt, String kind, long cents, long balanceCents, String reference) {

    EntryView toView() {
      return new EntryView(
          entryId,
          madeAt,
          Entry.Kind.valueOf(kind),
          new Money(cents),
          new Money(balanceCents),
          reference);
    }
  }
}
