package com.ooma.office.support.adapter.out.persistence.casefile;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.persistence.ListQuery;
import com.ooma.office.support.application.casefile.CaseView;
import com.ooma.office.support.application.casefile.FindCases;
import com.ooma.office.support.domain.casefile.CaseFacts;
import com.ooma.office.support.domain.casefile.CaseKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of cases: their rows, and what was heard of their accounts.
@ApplicationScoped
class CaseViews implements FindCases, PanacheRepositoryBase<CaseRow, UUID> {

  private static final CaseFacts NOTHING = new CaseFacts(List.of());

  private final Clock clock;

  CaseViews(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Page<CaseView> list(@Nullable UUID accountId, @Nullable CaseKind kind, Page.Request page) {
    var rows =
        new ListQuery("select c from CaseRow c", "c.caseId", page)
            .and("c.accountId = :account", "account", accountId)
            .and("c.kind = :kind", "kind", kind)
            .fetch(getEntityManager(), CaseRow.class);
    return Page.of(views(rows), page, CaseView::caseId);
  }

  @Override
  public Optional<CaseView> find(@Nullable UUID accountId, UUID caseId) {
    var one = "caseId = ?1";
    var wanted =
        accountId == null
            ? find(one, caseId)
            : find(one + " and accountId = ?2", caseId, accountId);
    return wanted.singleResultOptional().map(row -> views(List.of(row)).getFirst());
  }

  private List<CaseView> views(List<CaseRow> rows) {
    var heard = heardOf(rows);
    var today = LocalDate.now(clock);
    return rows.stream()
        .map(row -> CaseView.of(row.toCase(), heard.getOrDefault(row.accountId, NOTHING), today))
        .toList();
  }

  private Map<UUID, CaseFacts> heardOf(List<CaseRow> rows) {
    var accounts = rows.stream().map(row -> row.accountId).collect(toSet());
    return getEntityManager()
        .createQuery(
            "select f from CaseFactRow f where f.accountId in :accounts", CaseFactRow.class)
        .setParameter("accounts", accounts)
        .getResultStream()
        .collect(
            groupingBy(
                row -> row.accountId,
                mapping(CaseFactRow::toFact, collectingAndThen(toList(), CaseFacts::new))));
  }
}
