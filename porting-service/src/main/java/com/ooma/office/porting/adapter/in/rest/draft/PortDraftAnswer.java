package com.ooma.office.porting.adapter.in.rest.draft;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.web.language.Wording;
import com.ooma.office.porting.adapter.in.rest.draft.PortDraftBody.AddressBody;
import com.ooma.office.porting.adapter.in.rest.draft.PortDraftBody.HolderBody;
import com.ooma.office.porting.application.draft.ReadPortDrafts.Checked;
import com.ooma.office.porting.domain.carrier.LineType;
import com.ooma.office.porting.domain.draft.PortDraft;
import com.ooma.office.porting.domain.request.PortType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A draft without its secrets, and what keeps it from being handed in.
@Schema(name = "PortDraft")
record PortDraftAnswer(
    UUID draftId,
    long revision,
    Instant savedAt,
    @Nullable String carrier,
    @Schema(description = "Whether it was written; it is shown to nobody")
        boolean carrierAccountNumberKnown,
    @Nullable LineType lineType,
    @Nullable PortType portType,
    @Nullable PhoneNumber mainNumber,
    @Nullable PhoneNumber remainingMainNumber,
    List<Wanted> numbers,
    HolderBody holder,
    AddressBody serviceAddress,
    boolean keepTemporary,
    @Schema(description = "What is missing or would be refused; with none it can be handed in")
        List<Open> openPoints) {

  @Schema(name = "PortDraftNumber")
  record Wanted(
      @Nullable PhoneNumber number,
      @Schema(description = "Whether its RIO was written; it is shown to nobody") boolean rioKnown,
      @Nullable PhoneNumber replaces) {}

  @Schema(name = "PortDraftOpenPoint")
  record Open(
      @Schema(description = "JSON pointer into the draft", examples = "/numbers/0/rio")
          String pointer,
      @Schema(
              description = "`draft-incomplete` for what is missing, else the code of the refusal",
              examples = "draft-incomplete")
          String code,
      @Schema(description = "For people", examples = "Demande de portage incomplète")
          String title) {}

  /// What a list says of a draft.
  @Schema(name = "PortDraftSummary")
  record Summary(
      UUID draftId,
      Instant savedAt,
      @Nullable String carrier,
      @Nullable PhoneNumber mainNumber,
      int numbers) {

    static Summary of(PortDraft draft) {
      var content = draft.content();
      return new Summary(
          draft.draftId(),
          draft.savedAt(),
          content.carrier(),
          content.mainNumber(),
          content.numbers().size());
    }
  }

  static PortDraftAnswer of(Checked checked, Wording wording) {
    var draft = checked.draft();
    var content = draft.content();
    var address = content.serviceAddress();
    return new PortDraftAnswer(
        draft.draftId(),
        draft.revision(),
        draft.savedAt(),
        content.carrier(),
        content.accountNumber() != null,
        content.lineType(),
        content.portType(),
        content.mainNumber(),
        content.remainingMainNumber(),
        content.numbers().stream()
            .map(each -> new Wanted(each.number(), each.rio() != null, each.replaces()))
            .toList(),
        new HolderBody(content.holder().name(), content.holder().siren(), content.holder().siret()),
        new AddressBody(address.street(), address.postalCode(), address.city()),
        content.keepTemporary(),
        checked.open().stream()
            .map(point -> new Open(point.pointer(), point.code(), wording.ofProblem(point.code())))
            .toList());
  }
}
