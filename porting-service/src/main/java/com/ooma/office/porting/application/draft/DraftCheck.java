package com.ooma.office.porting.application.draft;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.request.Admission;
import com.ooma.office.porting.application.request.Submission;
import com.ooma.office.porting.domain.carrier.CarrierContract;
import com.ooma.office.porting.domain.draft.DraftContent;
import com.ooma.office.porting.domain.draft.DraftContent.DraftNumber;
import com.ooma.office.porting.domain.draft.PortDraft;
import com.ooma.office.porting.domain.request.Mandate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/// What keeps a draft from being handed in: what is missing, and once nothing is, what would be
/// refused.
@ApplicationScoped
public class DraftCheck {

  static final String INCOMPLETE = "draft-incomplete";

  private static final Mandate.Proof NOBODY = Mandate.Proof.ofPresentText("", "");

  private final Admission admission;

  DraftCheck(Admission admission) {
    this.admission = admission;
  }

  public List<OpenPoint> openPoints(PortDraft draft) {
    var missing = draft.content().missing();
    if (!missing.isEmpty()) {
      return missing.stream().map(pointer -> new OpenPoint(pointer, INCOMPLETE)).toList();
    }
    try {
      admission.check(draft.accountId(), submission(draft.content(), "", true, NOBODY));
      return List.of();
    } catch (Refused refused) {
      return refused.faults().isEmpty()
          ? List.of(new OpenPoint("", refused.code()))
          : refused.faults().stream()
              .map(fault -> new OpenPoint(fault.pointer(), refused.code()))
              .toList();
    }
  }

  /// What is handed in; nothing of `content` may be missing.
  static Submission submission(
      DraftContent content, String signedBy, boolean accepted, Mandate.Proof proof) {
    var holder = content.holder();
    var address = content.serviceAddress();
    return new Submission(
        new CarrierContract(
            Objects.requireNonNull(content.carrier()),
            Objects.requireNonNull(content.accountNumber()),
            Objects.requireNonNull(content.lineType()),
            Objects.requireNonNull(content.mainNumber()),
            CarrierContract.Holder.of(
                Objects.requireNonNull(holder.name()),
                Objects.requireNonNull(holder.siren()),
                holder.siret()),
            new CarrierContract.ServiceAddress(
                Objects.requireNonNull(address.street()),
                Objects.requireNonNull(address.postalCode()),
                Objects.requireNonNull(address.city()))),
        Objects.requireNonNull(content.portType()),
        content.remainingMainNumber(),
        content.numbers().stream().map(DraftCheck::wanted).toList(),
        content.keepTemporary(),
        signedBy,
        accepted,
        proof);
  }

  private static Submission.Wanted wanted(DraftNumber number) {
    return new Submission.Wanted(
        Objects.requireNonNull(number.number()),
        Objects.requireNonNull(number.rio()),
        Objects.requireNonNull(number.replaces()));
  }
}
