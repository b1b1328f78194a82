package com.ooma.office.support.adapter.in.rest.ticket;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.support.application.ticket.FindTicketNotes;
import com.ooma.office.support.application.ticket.FindTickets;
import com.ooma.office.support.application.ticket.NoteOnTicket;
import com.ooma.office.support.application.ticket.TicketNote;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/tickets/{ticketId}/notes")
@RolesAllowed({Roles.OPS, Roles.CARE})
@Tag(name = "Ticket desk", description = "How our own people share the work on tickets")
class TicketNoteResource {

  /// Oldest first.
  @Schema(name = "TicketNotes")
  record Notes(List<TicketNote> items) {}

  private final NoteOnTicket noteOnTicket;
  private final FindTicketNotes notes;
  private final FindTickets tickets;
  private final Caller caller;

  TicketNoteResource(
      NoteOnTicket noteOnTicket, FindTicketNotes notes, FindTickets tickets, Caller caller) {
    this.noteOnTicket = noteOnTicket;
    this.notes = notes;
    this.tickets = tickets;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listTicketNotes",
      summary = "What our own people wrote to each other about a ticket",
      description = "No member ever sees it.")
  public Notes list(@PathParam("ticketId") UUID ticketId) {
    if (!tickets.has(null, true, ticketId)) {
      throw Refused.notFound("ticket");
    }
    return new Notes(notes.ofAnyAccount(ticketId));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "noteOnTicket",
      summary = "Leave a note for our own people",
      description = "It is mailed to nobody and changes nothing about the ticket.")
  @APIResponse(
      responseCode = "201",
      description = "The note",
      content = @Content(schema = @Schema(implementation = TicketNote.class)))
  public Response write(@PathParam("ticketId") UUID ticketId, @NotNull @Valid NoteBody body) {
    var note =
        noteOnTicket.handle(new NoteOnTicket.Command(ticketId, caller.subject(), body.text()));
    return Created.at("/v1/tickets/" + ticketId + "/notes", note);
  }
}
