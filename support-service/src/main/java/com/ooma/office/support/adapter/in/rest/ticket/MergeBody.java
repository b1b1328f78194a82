package com.ooma.office.support.adapter.in.rest.ticket;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// In which ticket another one goes on.
@Schema(name = "TicketMerge")
record MergeBody(@NotNull UUID into) {}
