package com.ooma.office.support.adapter.in.rest.ticket;

import com.ooma.office.support.domain.ticket.TicketCategory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A question that becomes a ticket of its own.
@Schema(name = "TicketSplit")
record SplitBody(
    @NotNull UUID messageId,
    @NotNull @Schema(examples = "BILLING") TicketCategory category,
    @NotBlank @Size(max = 150) @Schema(examples = "Facture de mars") String subject) {}
