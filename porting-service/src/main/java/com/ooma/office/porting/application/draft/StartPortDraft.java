package com.ooma.office.porting.application.draft;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.draft.port.PortDrafts;
import com.ooma.office.porting.domain.draft.DraftContent;
import com.ooma.office.porting.domain.draft.PortDraft;
import java.time.Clock;
import java.util.UUID;

/// A member begins to write a port request.
@UseCase
public class StartPortDraft {

  /// So many drafts a company has at most.
  static final int MOST = 20;

  public record Command(UUID accountId, DraftContent content) {}

  private final PortDrafts drafts;
  private final Ids ids;
  private final Clock clock;

  public StartPortDraft(PortDrafts drafts, Ids ids, Clock clock) {
    this.drafts = drafts;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return the draft's id
  public UUID handle(Command command) {
    if (drafts.countForUpdate(command.accountId()) >= MOST) {
      throw Refused.conflict("too-many-drafts", "A company has 20 drafts at most.");
    }
    var draft =
        new PortDraft(ids.next(), command.accountId(), 0, clock.instant(), command.content());
    drafts.add(draft);
    return draft.draftId();
  }
}
