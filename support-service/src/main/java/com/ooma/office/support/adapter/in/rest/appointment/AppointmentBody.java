package com.ooma.office.support.adapter.in.rest.appointment;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.support.domain.appointment.Appointment;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a company asks for.
@Schema(name = "AppointmentRequest")
record AppointmentBody(
    @NotNull @Schema(description = "The start of a free slot") Instant startsAt,
    @NotNull @Schema(description = "Where the adviser calls") PhoneNumber phone,
    @Nullable @Size(max = 2000) @Schema(description = "What is to be set up") String wishes) {

  Appointment.Wish wish() {
    return new Appointment.Wish(startsAt, phone, wishes == null ? "" : wishes);
  }
}
