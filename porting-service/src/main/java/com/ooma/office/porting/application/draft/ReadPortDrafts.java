package com.ooma.office.porting.application.draft;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.draft.port.PortDrafts;
import com.ooma.office.porting.domain.draft.PortDraft;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Questions about drafts. They go through the domain, as what is stored is sealed.
@UseCase
public class ReadPortDrafts {

  /// A draft, and what keeps it from being handed in.
  public record Checked(PortDraft draft, List<OpenPoint> open) {}

  private final PortDrafts drafts;
  private final DraftCheck check;

  public ReadPortDrafts(PortDrafts drafts, DraftCheck check) {
    this.drafts = drafts;
    this.check = check;
  }

  public Optional<Checked> find(UUID accountId, UUID draftId) {
    return drafts
        .find(accountId, draftId)
        .map(draft -> new Checked(draft, check.openPoints(draft)));
  }

  /// Nothing if the account has no such draft.
  public Optional<Long> revision(UUID accountId, UUID draftId) {
    return drafts.find(accountId, draftId).map(PortDraft::revision);
  }

  /// Newest first.
  public Page<PortDraft> list(UUID accountId, Page.Request page) {
    return drafts.list(accountId, page);
  }
}
