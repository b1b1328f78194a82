package com.ooma.office.support.application.notice.port;

import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The notices that wait to be sent. Each method is done for good when it returns, so that nothing
/// is locked while a mail server takes its time.
public interface NoticeQueue {

  /// Takes a notice that is due and whose recipient is known. Nobody else gets it during `lease`;
  /// if nothing is heard of it by then, it is due again.
  Optional<Due> take(Duration lease);

  void sent(UUID noticeId, String to, Instant at);

  void postpone(UUID noticeId, Duration pause, String why);

  /// Nobody will ever take it, as it is: it is kept for ops to see.
  void giveUp(UUID noticeId, String why);

  /// Its reader does without letters of its kind.
  void withdraw(UUID noticeId);

  /// @param primary whether it goes to the account's primary member
  /// @param attempts including the present one
  /// @param declined whether its reader does without letters of its kind
  record Due(
      UUID noticeId,
      UUID accountId,
      NoticeFacts facts,
      Recipient to,
      boolean primary,
      int attempts,
      boolean declined) {}
}
