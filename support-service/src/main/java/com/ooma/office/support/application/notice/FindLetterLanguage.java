package com.ooma.office.support.application.notice;

import com.ooma.office.support.domain.notice.words.Language;
import java.util.UUID;

/// In which language somebody is written to.
public interface FindLetterLanguage {

  /// @return French for somebody who never said
  Language of(UUID accountId, String address);
}
