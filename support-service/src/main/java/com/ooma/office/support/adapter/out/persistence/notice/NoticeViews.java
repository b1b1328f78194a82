package com.ooma.office.support.adapter.out.persistence.notice;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.support.application.notice.FindNotices;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of notices. Until one is sent, `to` is whom it would go to now.
@ApplicationScoped
class NoticeViews implements FindNotices, PanacheRepositoryBase<NoticeRow, UUID> {

  private static final String ENTRIES =
      """
      select n.noticeId, n.accountId, n.kind, n.subject,
             coalesce(n.sentTo, n.addresseeEmail, c.primaryEmail, c.email), n.state, n.createdAt, n.sentAt,
             n.attempts, n.lastFailure
      from NoticeRow n left join ContactRow c on c.accountId = n.accountId
      where n.noticeId < :before
      """;

  private static final String OF_ACCOUNT = " and n.accountId = :account";
  private static final String IN_STATE = " and n.state = :state";
  private static final String NEWEST_FIRST = " order by n.noticeId desc";

  @Override
  public Page<NoticeEntry> list(
      @Nullable UUID accountId, @Nullable NoticeState state, Page.Request page) {
    var query = new StringBuilder(ENTRIES);
    var parameters = new HashMap<String, Object>(Map.of("before", page.before()));
    if (accountId != null) {
      query.append(OF_ACCOUNT);
      parameters.put("account", accountId);
    }
    if (state != null) {
      query.append(IN_STATE);
      parameters.put("state", state);
    }
    var fetched =
        find(query.append(NEWEST_FIRST).toString(), parameters)
            .project(NoticeEntry.class)
            .range(0, page.limit())
            .list();
    return Page.of(fetched, page, NoticeEntry::noticeId);
  }
}
