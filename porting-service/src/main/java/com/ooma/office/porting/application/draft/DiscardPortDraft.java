package com.ooma.office.porting.application.draft;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.draft.port.PortDrafts;
import java.util.UUID;

/// A member throws a draft away.
@UseCase
public class DiscardPortDraft {

  public record Command(UUID accountId, UUID draftId) {}

  private final PortDrafts drafts;

  public DiscardPortDraft(PortDrafts drafts) {
    this.drafts = drafts;
  }

  public void handle(Command command) {
    if (!drafts.remove(command.accountId(), command.draftId())) {
      throw Refused.notFound("draft");
    }
  }
}
