package com.ooma.office.support.domain.notice.words;

/// Facts that say what went wrong by a code, for which we know what the reader can do.
public interface Advising {

  /// What happened and what to do, for the reason that was given.
  String advice(Language in);
}
