package com.ooma.office.support.adapter.in.rest.appointment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What was set up.
@Schema(name = "SetUpNote")
record SetUpBody(
    @NotNull @Size(min = 1, max = 10_000) @Schema(description = "For the company to read")
        String setUp) {}
