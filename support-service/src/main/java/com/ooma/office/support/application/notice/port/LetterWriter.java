package com.ooma.office.support.application.notice.port;

import com.ooma.office.support.application.notice.Letter;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.Recipient;

/// Puts facts into the words that a reader gets, in the language that they read.
public interface LetterWriter {

  Letter write(NoticeFacts facts, Recipient to);
}
