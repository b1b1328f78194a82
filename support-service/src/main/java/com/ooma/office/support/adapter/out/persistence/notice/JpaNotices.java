package com.ooma.office.support.adapter.out.persistence.notice;

import com.ooma.office.support.application.notice.port.Notices;
import com.ooma.office.support.domain.notice.Notice;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.OfSeat;
import com.ooma.office.support.domain.notice.words.Language;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Notices in Postgres. They are written and read here; sending them is [SqlNoticeQueue]'s.
@ApplicationScoped
class JpaNotices implements Notices, PanacheRepositoryBase<NoticeRow, UUID> {

  private final NoticeFactsJson json;

  JpaNotices(NoticeFactsJson json) {
    this.json = json;
  }

  @Override
  public List<NoticeFacts> told(UUID accountId, UUID about) {
    return find("accountId = ?1 and about = ?2 order by noticeId", accountId, about).stream()
        .map(row -> json.read(row.kind, row.facts))
        .toList();
  }

  @Override
  public void withdrawUnsent(UUID accountId, UUID about) {
    update(
        "state = WITHDRAWN where accountId = ?1 and about = ?2 and state = PENDING",
        accountId,
        about);
  }

  @Override
  public void save(Notice notice) {
    var facts = notice.facts();
    var row = new NoticeRow();
    row.noticeId = notice.id();
    row.accountId = notice.accountId();
    row.kind = facts.kind();
    row.about = facts.about();
    row.occasion = facts.occasion();
    row.subject = facts.subject(Language.FR);
    row.subjectEnglish = facts.subject(Language.EN);
    row.facts = json.write(facts);
    if (notice.addressee() != null) {
      row.addresseeName = notice.addressee().name();
      row.addresseeEmail = notice.addressee().email();
    }
    if (facts instanceof OfSeat seat) {
      row.addresseeSeatId = seat.seatId();
    }
    row.createdAt = notice.createdAt();
    persist(row);
  }
}
