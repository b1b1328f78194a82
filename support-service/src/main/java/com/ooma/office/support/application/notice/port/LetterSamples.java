package com.ooma.office.support.application.notice.port;

import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.NoticeKind;

/// Made-up facts, to look at a letter without waiting for what it tells of.
public interface LetterSamples {

  NoticeFacts of(NoticeKind kind);
}
