package com.ooma.office.support.application;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.support.domain.NoticeKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what members were written.
public interface FindNotices {

  /// Newest first.
  ///
  /// @param accountId whose; all accounts' if null
  Page<NoticeEntry> list(@Nullable UUID accountId, Page.Request page);

  /// @param to absent while nobody is known to write to
  /// @param attempts to send it, the successful one included
  record NoticeEntry(
      UUID noticeId,
      UUID accountId,
      NoticeKind kind,
      String subject,
      @Nullable String to,
      NoticeState state,
      Instant createdAt,
      @Nullable Instant sentAt,
      int attempts) {

    /// For readers who needn't know the whole address: `c•••@atelier.example`.
    public NoticeEntry masked() {
      var at = to == null ? -1 : to.indexOf('@');
      return at < 1
          ? this
          : new NoticeEntry(
              noticeId,
              accountId,
              kind,
              subject,
              to.charAt(0) + "•••" + to.substring(at),
              state,
              createdAt,
              sentAt,
              attempts);
    }
  }

  enum NoticeState {
    /// Not sent yet: waits for its turn, for a mail server, or for a recipient.
    PENDING,
    /// A mail server took it.
    SENT
  }
}
