package com.ooma.office.support.adapter.in.rest.appointment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Another hour.
@Schema(name = "AppointmentTime")
record AppointmentTimeBody(
    @NotNull @Schema(description = "The start of a free slot") Instant startsAt) {}
