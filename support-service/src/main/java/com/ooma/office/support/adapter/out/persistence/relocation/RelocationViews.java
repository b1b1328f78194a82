package com.ooma.office.support.adapter.out.persistence.relocation;

import com.ooma.office.kernel.application.Page;
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
  private static final String NEWEST_FIRST = " order by relocationId desc";

  @Override
  public Page<RelocationView> list(@Nullable UUID accountId, Page.Request page) {
    var earlier = "relocationId < ?1";
    var wanted =
        accountId == null
            ? find(earlier + NEWEST_FIRST, page.before())
            : find(earlier + OF_ACCOUNT + NEWEST_FIRST, page.before(), accountId);
    var fetched =
        wanted.range(0, page.limit()).stream()
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
