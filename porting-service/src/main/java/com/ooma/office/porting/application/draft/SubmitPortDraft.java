package com.ooma.office.porting.application.draft;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.draft.port.PortDrafts;
import com.ooma.office.porting.application.request.Admission;
import com.ooma.office.porting.application.request.RequestPort;
import com.ooma.office.porting.domain.request.Actor;
import com.ooma.office.porting.domain.request.Mandate;
import java.util.UUID;

/// A member hands in what was written, with the mandate. The draft is gone then.
@UseCase
public class SubmitPortDraft {

  /// @param signedBy who gave the mandate by accepting it
  public record Command(
      UUID accountId,
      UUID draftId,
      Actor member,
      String signedBy,
      boolean mandateAccepted,
      Mandate.Proof proof) {}

  private final PortDrafts drafts;
  private final RequestPort requestPort;

  public SubmitPortDraft(PortDrafts drafts, RequestPort requestPort) {
    this.drafts = drafts;
    this.requestPort = requestPort;
  }

  /// @return the id of the port request
  public UUID handle(Command command) {
    var draft =
        drafts
            .findForUpdate(command.accountId(), command.draftId())
            .orElseThrow(() -> Refused.notFound("draft"));
    var missing = draft.content().missing();
    if (!missing.isEmpty()) {
      var detail = "The draft lacks " + String.join(", ", missing) + ".";
      throw Refused.conflict(
          DraftCheck.INCOMPLETE,
          detail,
          missing.stream().map(pointer -> new Refused.Fault(pointer, detail)).toList());
    }
    if (!command.mandateAccepted()) {
      throw Admission.mandateMissing("/accepted");
    }
    var submission =
        DraftCheck.submission(
            draft.content(), command.signedBy(), command.mandateAccepted(), command.proof());
    drafts.remove(command.accountId(), command.draftId());
    return requestPort.handle(
        new RequestPort.Command(command.accountId(), command.member(), submission));
  }
}
