package com.ooma.office.support.adapter.in.rest.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.ooma.office.kernel.web.input.MultiLine;
import com.ooma.office.support.domain.ticket.Ticket;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketLink;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A member's question.
@Schema(name = "TicketRequest")
record TicketBody(
    @NotNull @Schema(examples = "PHONE") TicketCategory category,
    @NotBlank @Size(max = 150) @Schema(examples = "Le téléphone de l’accueil ne sonne plus")
        String subject,
    @NotBlank
        @Size(max = 10_000)
        @MultiLine
        @Schema(examples = "Depuis ce matin, les appels arrivent directement sur la messagerie.")
        String message,
    @JsonInclude(JsonInclude.Include.NON_NULL) // 0.9.0 beside this one knows a request without it
        @Nullable
        @Size(max = Ticket.MAX_LINKS)
        @Schema(description = "What it is about, if the asker knows")
        List<@NotNull @Valid TicketLinkBody> links) {

  List<TicketLink> about() {
    return links == null ? List.of() : links.stream().map(TicketLinkBody::link).toList();
  }
}
