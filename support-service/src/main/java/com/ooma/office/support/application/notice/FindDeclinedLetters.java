package com.ooma.office.support.application.notice;

import com.ooma.office.support.domain.notice.NoticeKind;
import java.util.Set;
import java.util.UUID;

/// Which letters somebody does without.
public interface FindDeclinedLetters {

  /// @return none for somebody who never said
  Set<NoticeKind> of(UUID accountId, String address);
}
