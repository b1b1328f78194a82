package com.ooma.office.support.adapter.out.persistence.relocation;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.persistence.ListQuery;
import com.ooma.office.support.application.relocation.FindRelocations;
import com.ooma.office.support.application.relocation.RelocationView;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of relocations: the rows are as small as they are.
@ApplicationScoped
class RelocationViews implements FindRelocations, PanacheRepositoryBase<RelocationRow, UUID> {

  private static final String OF_ACCOUNT = " and accountId = ?2";

  @Override
  public Page<RelocationView> list(@Nullable UUID accountId, Page.Request page) {
    var fetched =
        new ListQuery("select r from RelocationRow r", "r.relocationId", page)
                .and("r.accountId = :account", "account", accountId)
                .fetch(getEntityManager(), RelocationRow.class)
                .stream()
                .map(row -> RelocationView.of(row.toSnapshot()))
                .toList();
    return Page.of(fetched, page, RelocationView::relocationId);
  }

  @Override
  public Optional<RelocationView> find(@Nullable UUID accountId, UUID relocationId) {
    var one = "relocationId = ?1";
    var wanted =
        accountId == null
            ? find(one, relocationId)
            : find(one + OF_ACCOUNT, relocationId, accountId);
    return wanted.singleResultOptional().map(row -> RelocationView.of(row.toSnapshot()));
  }
}
