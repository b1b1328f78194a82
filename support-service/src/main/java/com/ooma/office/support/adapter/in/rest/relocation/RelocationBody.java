package com.ooma.office.support.adapter.in.rest.relocation;

import com.ooma.office.support.domain.relocation.Relocation;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A primary member's wish to move.
@Schema(name = "RelocationRequest")
record RelocationBody(
    @Nullable @Schema(description = "May be left out by a company with its users at one site only")
        UUID fromSiteId,
    @NotNull @Schema(description = "Another WeWork site of the company") UUID toSiteId,
    @NotNull @Schema(description = "A day in Paris: today or later, within a year")
        LocalDate movesOn) {

  Relocation.Move move() {
    return new Relocation.Move(fromSiteId, toSiteId, movesOn);
  }
}
