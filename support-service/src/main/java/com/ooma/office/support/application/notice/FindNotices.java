package com.ooma.office.support.application.notice;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.NoticeKind;
import com.ooma.office.support.domain.notice.words.Language;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what members were written.
public interface FindNotices {

  /// Newest first.
  ///
  /// @param accountId whose; all accounts' if null
  /// @param state only those in it; in any if null
  Page<NoticeEntry> list(@Nullable UUID accountId, @Nullable NoticeState state, Page.Request page);

  /// @param accountId whose; any account's if null
  Optional<Written> find(@Nullable UUID accountId, UUID noticeId);

  /// One with what it tells.
  ///
  /// @param name of the reader; absent while nobody is known to write to
  /// @param language that the reader wants letters in
  record Written(NoticeEntry entry, NoticeFacts facts, @Nullable String name, Language language) {}

  /// @param about the id of what it tells of: an order, port request, ticket, invoice, credit note
  ///   or relocation, as its `kind` says; of what concerns the whole account, the account's
  /// @param subject in the language that its reader wants letters in
  /// @param to absent while nobody is known to write to
  /// @param attempts to send it, the successful one included
  /// @param failure what went wrong last, for our own people
  record NoticeEntry(
      UUID noticeId,
      UUID accountId,
      NoticeKind kind,
      UUID about,
      String subject,
      @Nullable String to,
      NoticeState state,
      Instant createdAt,
      @Nullable Instant sentAt,
      int attempts,
      @Nullable String failure) {

    /// For members, whom a mail server's words don't help.
    public NoticeEntry withoutFailure() {
      return new NoticeEntry(
          noticeId, accountId, kind, about, subject, to, state, createdAt, sentAt, attempts, null);
    }

    /// For readers who needn't know the whole address: `c•••@atelier.example`.
    public NoticeEntry masked() {
      int at = to == null ? -1 : to.indexOf('@');
      if (to == null || at < 1) {
        return this;
      }
      return new NoticeEntry(
          noticeId,
          accountId,
          kind,
          about,
          subject,
          to.charAt(0) + "•••" + to.substring(at),
          state,
          createdAt,
          sentAt,
          attempts,
          failure);
    }
  }

  enum NoticeState {
    /// Not sent yet: waits for its turn, for a mail server, or for a recipient.
    PENDING,
    /// A mail server took it.
    SENT,
    /// No mail server will ever take it: the address is none, or was refused for good.
    UNDELIVERABLE,
    /// The order that it tells of was cancelled before it was sent, or its reader does without
    /// letters of its kind.
    WITHDRAWN
  }
}
