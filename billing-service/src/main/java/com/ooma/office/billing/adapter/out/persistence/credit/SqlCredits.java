package com.ooma.office.billing.adapter.out.persistence.credit;

import com.ooma.office.billing.application.credit.CreditView;
import com.ooma.office.billing.application.credit.FindCredits;
import com.ooma.office.billing.application.credit.port.Credits;
import com.ooma.office.billing.domain.credit.Credit;
import com.ooma.office.billing.domain.credit.CreditKind;
import com.ooma.office.billing.domain.credit.CreditState;
import com.ooma.office.billing.domain.credit.OpenCredits;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Credits in Postgres.
@ApplicationScoped
class SqlCredits implements Credits, FindCredits {

  private static final String ADD =
      """
      INSERT INTO credit (credit_id, account_id, kind, cause, day, ttc_cents, given_cents, state, port_request_id,
        reason, granted_by)
      VALUES (:creditId, :accountId, :kind, :cause, :day, :ttc, 0, :state, :port, :reason, :by)
      ON CONFLICT (cause) DO NOTHING
      """;

  private static final String ROW =
      """
      SELECT credit_id, account_id, kind, cause, day, ttc_cents, given_cents, state, port_request_id, reason, granted_by,
        approved_by
      FROM credit
      """;

  private static final String FIND = ROW + "WHERE credit_id = :creditId FOR UPDATE";

  private static final String PAGE =
      ROW
          + """
          WHERE credit_id < :before AND (:accountId IS NULL OR account_id = :accountId)
            AND (:state IS NULL OR state = :state)
          ORDER BY credit_id DESC LIMIT :limit
          """;

  private static final String SAVE =
      "UPDATE credit SET state = :state, approved_by = :approvedBy WHERE credit_id = :creditId";

  private static final String LOCK_CUSTOMER =
      "SELECT account_id FROM subscription WHERE account_id = :accountId AND siren IS NOT NULL FOR UPDATE";

  private static final String OPEN =
      """
      SELECT account_id, credit_id, kind, day, ttc_cents - given_cents AS left_cents FROM credit
      WHERE account_id = ANY (:accountIds) AND state = 'GRANTED' ORDER BY day, credit_id
      """;

  private static final String GIVE =
      """
      UPDATE credit SET given_cents = given_cents + part.cents,
        state = CASE WHEN given_cents + part.cents = ttc_cents THEN 'GIVEN' ELSE state END
      FROM unnest(:ids, :cents) AS part (id, cents) WHERE credit_id = part.id
      """;

  private static final String GIVEN =
      """
      SELECT account_id, cast(sum(given_cents) AS bigint) AS given_cents FROM credit
      WHERE account_id = ANY (:accountIds) AND kind <> 'CARRIED_OVER' GROUP BY account_id
      """;

  private static final String GRANTED_ALONE =
      """
      SELECT cast(coalesce(sum(ttc_cents), 0) AS bigint) FROM credit
      WHERE account_id = :accountId AND kind = 'GOODWILL' AND day >= :day AND approved_by IS NULL
        AND state IN ('GRANTED', 'GIVEN')
      """;

  private final EntityManager entities;

  SqlCredits(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Credit credit) {
    var grant = credit.grant();
    session()
        .createNativeMutationQuery(ADD)
        .setParameter("creditId", credit.creditId())
        .setParameter("accountId", credit.accountId())
        .setParameter("kind", credit.kind().name())
        .setParameter("cause", credit.cause())
        .setParameter("day", credit.day())
        .setParameter("ttc", credit.ttc().cents())
        .setParameter("state", credit.state().name())
        .setParameter("port", credit.portRequestId(), UUID.class)
        .setParameter("reason", grant == null ? null : grant.reason(), String.class)
        .setParameter("by", grant == null ? null : grant.by(), String.class)
        .executeUpdate();
  }

  @Override
  public Optional<Credit> findForUpdate(UUID creditId) {
    return session()
        .createNativeQuery(FIND, CreditRow.class)
        .setParameter("creditId", creditId)
        .getResultStream()
        .findFirst()
        .map(CreditRow::toDomain);
  }

  @Override
  public boolean lockCustomer(UUID accountId) {
    return session()
        .createNativeQuery(LOCK_CUSTOMER, UUID.class)
        .setParameter("accountId", accountId)
        .getResultStream()
        .findFirst()
        .isPresent();
  }

  @Override
  public void save(Credit credit) {
    var grant = credit.grant();
    session()
        .createNativeMutationQuery(SAVE)
        .setParameter("creditId", credit.creditId())
        .setParameter("state", credit.state().name())
        .setParameter("approvedBy", grant == null ? null : grant.approvedBy(), String.class)
        .executeUpdate();
  }

  @Override
  public OpenCredits open(UUID accountId) {
    return open(List.of(accountId), OPEN).getOrDefault(accountId, OpenCredits.NONE);
  }

  @Override
  public Map<UUID, OpenCredits> openForUpdate(Collection<UUID> accountIds) {
    return open(accountIds, OPEN + "FOR UPDATE");
  }

  @Override
  public void give(List<OpenCredits.Given> given) {
    if (given.isEmpty()) {
      return;
    }
    session()
        .createNativeMutationQuery(GIVE)
        .setParameter("ids", given.stream().map(OpenCredits.Given::creditId).toArray(UUID[]::new))
        .setParameter("cents", given.stream().map(each -> each.ttc().cents()).toArray(Long[]::new))
        .executeUpdate();
  }

  @Override
  public Map<UUID, Money> given(Collection<UUID> accountIds) {
    return session()
        .createNativeQuery(GIVEN, GivenRow.class)
        .setParameter("accountIds", accountIds.toArray(UUID[]::new))
        .getResultStream()
        .collect(Collectors.toMap(GivenRow::accountId, row -> new Money(row.givenCents())));
  }

  @Override
  public Money grantedAloneSince(UUID accountId, LocalDate day) {
    return new Money(
        session()
            .createNativeQuery(GRANTED_ALONE, Long.class)
            .setParameter("accountId", accountId)
            .setParameter("day", day)
            .getSingleResult());
  }

  @Override
  public Page<CreditView> list(
      @Nullable UUID accountId, @Nullable CreditState state, Page.Request page) {
    var fetched =
        session()
            .createNativeQuery(PAGE, CreditRow.class)
            .setParameter("before", page.before())
            .setParameter("accountId", accountId, UUID.class)
            .setParameter("state", state == null ? null : state.name(), String.class)
            .setParameter("limit", page.limit() + 1)
            .getResultStream()
            .map(row -> CreditView.of(row.toDomain()))
            .toList();
    return Page.of(fetched, page, CreditView::creditId);
  }

  private Map<UUID, OpenCredits> open(Collection<UUID> accountIds, String statement) {
    return session()
        .createNativeQuery(statement, OpenRow.class)
        .setParameter("accountIds", accountIds.toArray(UUID[]::new))
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                OpenRow::accountId,
                Collectors.collectingAndThen(
                    Collectors.mapping(OpenRow::toDomain, Collectors.toList()), OpenCredits::new)));
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  record GivenRow(UUID accountId, long givenCents) {}

  record OpenRow(UUID accountId, UUID creditId, String kind, LocalDate day, long leftCents) {

    OpenCredits.OpenCredit toDomain() {
      return new OpenCredits.OpenCredit(
          creditId, CreditKind.valueOf(kind), day, new Money(leftCents));
    }
  }
}
