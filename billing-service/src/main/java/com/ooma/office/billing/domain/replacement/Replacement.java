package com.ooma.office.billing.domain.replacement;

import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A wrong invoice, which stays as it is, is to be given back whole by a credit note and asked for
/// again by another invoice. One of our people says so, and a second one has it done.
///
/// @param reason why it is wrong, for our own people
/// @param buyer as it should have been named; absent if it was named well
/// @param by who proposed it
/// @param approvedBy the second person; absent before
/// @param creditNoteId what gave the invoice back; absent before
/// @param newInvoiceId what asks for it again; absent before, and if there was nothing to ask for
public record Replacement(
    UUID replacementId,
    UUID accountId,
    UUID invoiceId,
    ReplacementState state,
    String reason,
    @Nullable NamedBuyer buyer,
    String by,
    Instant proposedAt,
    @Nullable String approvedBy,
    @Nullable UUID creditNoteId,
    @Nullable UUID newInvoiceId) {

  public static Replacement proposed(
      UUID id,
      UUID account,
      UUID invoice,
      String reason,
      @Nullable NamedBuyer buyer,
      String by,
      Instant now) {
    return new Replacement(
        id, account, invoice, ReplacementState.PROPOSED, reason, buyer, by, now, null, null, null);
  }

  /// Whether this second person had it done already; saying so again changes nothing.
  public boolean isDoneBy(String second) {
    return state == ReplacementState.DONE && second.equals(approvedBy);
  }

  /// @throws Refused for whoever proposed it, and if it does not wait for anybody
  public void mustBeApprovableBy(String second) {
    mustBeOpen();
    if (by.strip().equalsIgnoreCase(second.strip())) { // some issuers are not strict about it
      throw Refused.forbidden(
          "replacement-second-person", "Somebody else approves what you proposed.");
    }
  }

  public Replacement done(String second, UUID creditNote, @Nullable UUID newInvoice) {
    return with(ReplacementState.DONE, second, creditNote, newInvoice);
  }

  /// @throws Refused once it was approved; said again it changes nothing
  public Replacement withdrawn() {
    if (state == ReplacementState.WITHDRAWN) {
      return this;
    }
    mustBeOpen();
    return with(ReplacementState.WITHDRAWN, null, null, null);
  }

  private void mustBeOpen() {
    if (state != ReplacementState.PROPOSED) {
      throw Refused.conflict("replacement-ended", "The replacement is " + state + " already.")
          .about(state);
    }
  }

  private Replacement with(
      ReplacementState changed,
      @Nullable String second,
      @Nullable UUID creditNote,
      @Nullable UUID newInvoice) {
    return new Replacement(
        replacementId,
        accountId,
        invoiceId,
        changed,
        reason,
        buyer,
        by,
        proposedAt,
        second,
        creditNote,
        newInvoice);
  }
}
