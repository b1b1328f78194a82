package com.ooma.office.support.adapter.out.persistence.notice;

import com.ooma.office.kernel.persistence.JsonColumn;
import com.ooma.office.support.application.notice.FindNotices;
import com.ooma.office.support.domain.notice.NoticeKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `notice`, as far as it is written with the change it tells of; how it is sent is kept
/// in columns that only [SqlNoticeQueue] touches.
@Entity
@Table(name = "notice")
class NoticeRow {

  @Id
  @Column(name = "notice_id")
  UUID noticeId;

  @Column(name = "account_id")
  UUID accountId;

  @Enumerated(EnumType.STRING)
  NoticeKind kind;

  UUID about;

  String occasion;

  String subject;

  /// Absent from what was written before there was one, and from what was erased.
  @Column(name = "subject_english")
  @Nullable String subjectEnglish;

  @JsonColumn String facts;

  @Column(name = "addressee_name")
  @Nullable String addresseeName;

  @Column(name = "addressee_email")
  @Nullable String addresseeEmail;

  /// Whoever has the seat when the notice is sent.
  @Column(name = "addressee_seat_id")
  @Nullable UUID addresseeSeatId;

  @Column(name = "created_at")
  Instant createdAt;

  @Enumerated(EnumType.STRING)
  @Column(insertable = false, updatable = false)
  FindNotices.NoticeState state;

  @Column(insertable = false, updatable = false)
  int attempts;

  @Column(name = "sent_to", insertable = false, updatable = false)
  @Nullable String sentTo;

  @Column(name = "sent_at", insertable = false, updatable = false)
  @Nullable Instant sentAt;

  @Column(name = "last_failure", insertable = false, updatable = false)
  @Nullable String lastFailure;
}
