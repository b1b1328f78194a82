package com.ooma.office.support.application.notice.port;

import com.ooma.office.support.domain.notice.NoticeKind;
import java.util.Set;
import java.util.UUID;

/// Who does without which letters.
public interface DeclinedLetters {

  void decline(UUID accountId, String address, Set<NoticeKind> kinds);
}
