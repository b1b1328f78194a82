package com.ooma.office.support.adapter.in.rest.ticket;

import com.ooma.office.kernel.web.input.MultiLine;
import com.ooma.office.support.domain.ticket.Satisfaction;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a member thinks of how a ticket was solved.
@Schema(name = "TicketSatisfaction")
record SatisfactionBody(
    @NotNull
        @Min(1)
        @Max(Satisfaction.BEST)
        @Schema(description = "From 1, not at all satisfied, to 5", examples = "5")
        Integer rating,
    @Nullable @Size(max = 1000) @MultiLine String comment) {}
