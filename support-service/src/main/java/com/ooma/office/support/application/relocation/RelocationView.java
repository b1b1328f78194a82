package com.ooma.office.support.application.relocation;

import com.ooma.office.support.domain.relocation.Relocation;
import com.ooma.office.support.domain.relocation.RelocationOutcome.Awaited;
import com.ooma.office.support.domain.relocation.RelocationOutcome.Cancelled;
import com.ooma.office.support.domain.relocation.RelocationOutcome.Declined;
import com.ooma.office.support.domain.relocation.RelocationOutcome.Moved;
import com.ooma.office.support.domain.relocation.RelocationState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A relocation and what became of it.
///
/// @param fromSiteId absent if the company has its users at one site only
/// @param siteName where the users are now; absent until they are there, as the following
/// @param changedOn since when emergency services are sent there
/// @param refusal absent unless it was refused
public record RelocationView(
    UUID relocationId,
    UUID accountId,
    RelocationState state,
    @Nullable UUID fromSiteId,
    UUID toSiteId,
    LocalDate movesOn,
    Instant requestedAt,
    @Nullable String siteName,
    @Nullable LocalDate changedOn,
    @Nullable Refusal refusal) {

  /// Why it can't be: `code` for programs, `detail` for people, in English.
  public record Refusal(String code, String detail) {}

  public static RelocationView of(Relocation.Snapshot relocation) {
    return switch (relocation.outcome()) {
      case Awaited _ -> of(relocation, null, null, null);
      case Moved(var siteName, var changedOn) -> of(relocation, siteName, changedOn, null);
      case Declined(var code, var detail) -> of(relocation, null, null, new Refusal(code, detail));
      case Cancelled _ -> of(relocation, null, null, null);
    };
  }

  private static RelocationView of(
      Relocation.Snapshot relocation,
      @Nullable String siteName,
      @Nullable LocalDate changedOn,
      @Nullable Refusal refusal) {
    return new RelocationView(
        relocation.id(),
        relocation.accountId(),
        relocation.outcome().state(),
        relocation.move().fromSiteId(),
        relocation.move().toSiteId(),
        relocation.move().movesOn(),
        relocation.requestedAt(),
        siteName,
        changedOn,
        refusal);
  }
}
