package com.ooma.office.support.application.notice.port;

import com.ooma.office.support.domain.notice.words.Language;
import java.util.UUID;

/// Who wants letters in which language.
public interface LetterLanguages {

  void choose(UUID accountId, String address, Language language);
}
