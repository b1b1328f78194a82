package com.ooma.office.support.adapter.out.persistence.notice;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.persistence.ListQuery;
import com.ooma.office.support.application.notice.FindNotices;
import com.ooma.office.support.domain.notice.words.Language;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of notices. Until one is sent, `to` is whom it would go to now. A subject is in the
/// language that its reader wants letters in.
@ApplicationScoped
class NoticeViews implements FindNotices, PanacheRepositoryBase<NoticeRow, UUID> {

  private static final String ONE =
      """
      select n.facts, coalesce(n.addresseeName, s.name, c.primaryName, c.name), l.language
      from NoticeRow n left join ContactRow c on c.accountId = n.accountId
           left join SeatUserRow s on s.seatId = n.addresseeSeatId and s.accountId = n.accountId
           left join LetterLanguageRow l on l.accountId = n.accountId
             and l.address = lower(coalesce(n.sentTo, n.addresseeEmail, s.email, c.primaryEmail, c.email))
      where n.noticeId = :notice
      """;

  private static final String ENTRIES =
      """
      select n.noticeId, n.accountId, n.kind, n.about,
             case when l.language = EN then coalesce(n.subjectEnglish, n.subject) else n.subject end,
             coalesce(n.sentTo, n.addresseeEmail, s.email, c.primaryEmail, c.email), n.state, n.createdAt, n.sentAt,
             n.attempts, n.lastFailure
      from NoticeRow n left join ContactRow c on c.accountId = n.accountId
           left join SeatUserRow s on s.seatId = n.addresseeSeatId and s.accountId = n.accountId
           left join LetterLanguageRow l on l.accountId = n.accountId
             and l.address = lower(coalesce(n.sentTo, n.addresseeEmail, s.email, c.primaryEmail, c.email))
      """;

  private final NoticeFactsJson json;

  NoticeViews(NoticeFactsJson json) {
    this.json = json;
  }

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

  @Override
  public Optional<Written> find(@Nullable UUID accountId, UUID noticeId) {
    var account = accountId == null ? "" : " and n.accountId = :account";
    var asked =
        getEntityManager()
            .createQuery(ENTRIES + " where n.noticeId = :notice" + account, NoticeEntry.class)
            .setParameter("notice", noticeId);
    if (accountId != null) {
      asked.setParameter("account", accountId);
    }
    return asked.getResultStream().findFirst().map(this::written);
  }

  private Written written(NoticeEntry entry) {
    var told =
        getEntityManager()
            .createQuery(ONE, Told.class)
            .setParameter("notice", entry.noticeId())
            .getSingleResult();
    var language = told.language() == null ? Language.FR : told.language();
    return new Written(entry, json.read(entry.kind(), told.facts()), told.name(), language);
  }

  record Told(String facts, @Nullable String name, @Nullable Language language) {}
}
