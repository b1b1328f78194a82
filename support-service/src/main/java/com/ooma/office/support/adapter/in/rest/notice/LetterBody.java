package com.ooma.office.support.adapter.in.rest.notice;

import com.ooma.office.support.application.notice.FindNotices.NoticeEntry;
import com.ooma.office.support.application.notice.FindNotices.NoticeState;
import com.ooma.office.support.application.notice.Letter;
import com.ooma.office.support.domain.notice.NoticeKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A notice with its words.
@Schema(name = "NoticeLetter")
record LetterBody(
    UUID noticeId,
    UUID accountId,
    NoticeKind kind,
    UUID about,
    @Nullable String to,
    NoticeState state,
    Instant createdAt,
    @Nullable Instant sentAt,
    String subject,
    String text,
    String html) {

  static LetterBody of(NoticeEntry entry, Letter letter) {
    return new LetterBody(
        entry.noticeId(),
        entry.accountId(),
        entry.kind(),
        entry.about(),
        entry.to(),
        entry.state(),
        entry.createdAt(),
        entry.sentAt(),
        letter.subject(),
        letter.text(),
        letter.html());
  }
}
