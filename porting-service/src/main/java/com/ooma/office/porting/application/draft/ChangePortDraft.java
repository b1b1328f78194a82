package com.ooma.office.porting.application.draft;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.draft.port.PortDrafts;
import com.ooma.office.porting.domain.draft.DraftContent;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member writes on. Secrets that are left out stay as they were written.
@UseCase
public class ChangePortDraft {

  /// @param expectedRevision the revision that the portal read, or null if it read nothing
  public record Command(
      UUID accountId, UUID draftId, @Nullable Long expectedRevision, DraftContent content) {}

  private final PortDrafts drafts;
  private final Clock clock;

  public ChangePortDraft(PortDrafts drafts, Clock clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  public void handle(Command command) {
    var draft =
        drafts
            .findForUpdate(command.accountId(), command.draftId())
            .orElseThrow(() -> Refused.notFound("draft"));
    if (command.expectedRevision() == null) {
      throw Refused.unguarded();
    }
    var content = command.content().withSecretsOf(draft.content());
    if (command.expectedRevision() != draft.revision()
        || !drafts.change(draft, content, clock.instant())) {
      throw Refused.stale("The draft was changed since it was read.");
    }
  }
}
