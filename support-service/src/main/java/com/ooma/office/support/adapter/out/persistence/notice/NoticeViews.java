package com.ooma.office.support.adapter.out.persistence.notice;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.persistence.ListQuery;
import com.ooma.office.support.application.notice.FindNotices;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of notices. Until one is sent, `to` is whom it would go to now.
@ApplicationScoped
class NoticeViews implements FindNotices, PanacheRepositoryBase<NoticeRow, UUID> {

  private static final String ENTRIES =
      """
      select n.noticeId, n.accountId, n.kind, n.about, n.subject,
             coalesce(n.sentTo, n.addresseeEmail, c.primaryEmail, c.email), n.state, n.createdAt, n.sentAt,
             n.attempts, n.lastFailure
      from NoticeRow n left join ContactRow c on c.accountId = n.accountId
      """;

  @Override
  public Page<NoticeEntry> list(
      @Nullable UUID accountId, @Nullable NoticeState state, Page.Request page) {
    var fetched =
        new ListQuery(ENTRIES, "n.noticeId", page)
            .and("n.accountId = :account", "account", accountId)
            .and("n.state = :state", "state", state)
            .fetch(getEntityManager(), NoticeEntry.class);
    return Page.of(fetched, page, NoticeEntry::noticeId);
  }
}
