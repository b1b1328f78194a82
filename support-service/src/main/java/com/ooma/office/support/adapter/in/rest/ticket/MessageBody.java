package com.ooma.office.support.adapter.in.rest.ticket;

import com.ooma.office.kernel.web.input.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A word added to a ticket.
@Schema(name = "TicketMessageRequest")
record MessageBody(
    @NotBlank
        @Size(max = 10_000)
        @MultiLine
        @Schema(examples = "Le poste 2001 était en « ne pas déranger ».")
        String text,
    @Nullable
        @Schema(
            description =
                "Ops and care only: this answer settles the matter. Left out: it does not")
        Boolean solved) {

  boolean solves() {
    return Boolean.TRUE.equals(solved);
  }
}
