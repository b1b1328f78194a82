package com.ooma.office.porting.application.draft.port;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.porting.domain.draft.DraftContent;
import com.ooma.office.porting.domain.draft.PortDraft;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The drafts of companies. What is secret in them is sealed at rest.
public interface PortDrafts {

  Optional<PortDraft> find(UUID accountId, UUID draftId);

  /// For who is about to change it or to hand it in: it stays as it is until the transaction ends.
  Optional<PortDraft> findForUpdate(UUID accountId, UUID draftId);

  /// Newest first.
  Page<PortDraft> list(UUID accountId, Page.Request page);

  /// Of two that ask, the second one waits until the first one's transaction ends.
  int countForUpdate(UUID accountId);

  void add(PortDraft draft);

  /// @return false if somebody else changed it since it had `draft`'s revision
  boolean change(PortDraft draft, DraftContent content, Instant now);

  /// @return false if there is none
  boolean remove(UUID accountId, UUID draftId);

  /// Forgets at most `limit` of those that nobody wrote on since `before`.
  ///
  /// @return how many were forgotten
  int forget(Instant before, int limit);
}
