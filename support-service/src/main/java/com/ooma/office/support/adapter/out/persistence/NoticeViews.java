package com.ooma.office.support.adapter.out.persistence;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.support.application.FindNotices;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of notices. Until one is sent, `to` is whom it would go to now.
@ApplicationScoped
class NoticeViews implements FindNotices, PanacheRepositoryBase<NoticeRow, UUID> {

  private static final String ENTRIES =
      """
      select n.noticeId, n.accountId, n.kind, n.subject,
             coalesce(n.sentTo, n.addresseeEmail, c.email), n.state, n.createdAt, n.sentAt, n.attempts
      from NoticeRow n left join ContactRow c on c.accountId = n.accountId
      where n.noticeId < ?1
      """;

  private static final String NEWEST_FIRST = " order by n.noticeId desc";

  @Override
  public Page<NoticeEntry> list(@Nullable UUID accountId, Page.Request page) {
    var wanted =
        accountId == null
            ? find(ENTRIES + NEWEST_FIRST, page.before())
            : find(ENTRIES + " and n.accountId = ?2" + NEWEST_FIRST, page.before(), accountId);
    var fetched = wanted.project(NoticeEntry.class).range(0, page.limit()).list();
    return Page.of(fetched, page, NoticeEntry::noticeId);
  }
}
