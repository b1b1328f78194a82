package com.ooma.office.porting.application.draft;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.porting.application.draft.port.PortDrafts;
import com.ooma.office.porting.domain.draft.DraftContent;
import com.ooma.office.porting.domain.draft.PortDraft;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Drafts in a map.
final class InMemoryPortDrafts implements PortDrafts {

  private final Map<UUID, PortDraft> saved = new LinkedHashMap<>();

  @Override
  public Optional<PortDraft> find(UUID accountId, UUID draftId) {
    return Optional.ofNullable(saved.get(draftId))
        .filter(draft -> draft.accountId().equals(accountId));
  }

  @Override
  public Optional<PortDraft> findForUpdate(UUID accountId, UUID draftId) {
    return find(accountId, draftId);
  }

  @Override
  public Page<PortDraft> list(UUID accountId, Page.Request page) {
    var all = of(accountId).sorted(Comparator.comparing(PortDraft::draftId).reversed()).toList();
    return Page.of(all, page, PortDraft::draftId);
  }

  @Override
  public int countForUpdate(UUID accountId) {
    return (int) of(accountId).count();
  }

  @Override
  public void add(PortDraft draft) {
    saved.put(draft.draftId(), draft);
  }

  @Override
  public boolean change(PortDraft draft, DraftContent content, Instant now) {
    if (saved.get(draft.draftId()).revision() != draft.revision()) {
      return false;
    }
    saved.put(
        draft.draftId(),
        new PortDraft(draft.draftId(), draft.accountId(), draft.revision() + 1, now, content));
    return true;
  }

  @Override
  public boolean remove(UUID accountId, UUID draftId) {
    return find(accountId, draftId).isPresent() && saved.remove(draftId) != null;
  }

  @Override
  public int forget(Instant before, int limit) {
    var old =
        saved.values().stream()
            .filter(draft -> draft.savedAt().isBefore(before))
            .limit(limit)
            .map(PortDraft::draftId)
            .toList();
    old.forEach(saved::remove);
    return old.size();
  }

  private Stream<PortDraft> of(UUID accountId) {
    return saved.values().stream().filter(draft -> draft.accountId().equals(accountId));
  }
}
