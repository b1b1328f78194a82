package com.ooma.office.support.adapter.in.rest.ticket;

import com.ooma.office.support.domain.ticket.TicketLink;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A thing that a ticket is about.
@Schema(name = "TicketLinkRequest")
record TicketLinkBody(
    @NotNull @Schema(examples = "PORT") TicketLink.Kind kind,
    @NotNull
        @Size(min = 12, max = 36)
        @Schema(
            description =
                "The id of the order, seat, port request or invoice; of a phone its MAC address",
            examples = "0192f0c0-0000-7000-8000-000000000011")
        String reference) {

  TicketLink link() {
    return new TicketLink(kind, reference);
  }
}
