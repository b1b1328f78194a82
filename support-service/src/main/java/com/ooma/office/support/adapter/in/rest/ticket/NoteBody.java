package com.ooma.office.support.adapter.in.rest.ticket;

import com.ooma.office.kernel.web.input.MultiLine;
import com.ooma.office.support.application.ticket.TicketNote;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A word among our own people.
@Schema(name = "TicketNoteRequest")
record NoteBody(
    @NotBlank
        @Size(max = TicketNote.LONGEST)
        @MultiLine
        @Schema(examples = "Le client a rappelé deux fois : à voir avec le porteur.")
        String text) {}
