package com.ooma.office.support.adapter.in.rest.ticket;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.support.application.ticket.FindTickets;
import com.ooma.office.support.application.ticket.MergeTicket;
import com.ooma.office.support.application.ticket.SortTicket;
import com.ooma.office.support.application.ticket.SplitTicket;
import com.ooma.office.support.application.ticket.TicketView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What our own people do with tickets among themselves.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/tickets/{ticketId}")
@RolesAllowed({Roles.OPS, Roles.CARE})
@Tag(name = "Ticket desk", description = "How our own people share the work on tickets")
class TicketDeskResource {

  private final SortTicket sortTicket;
  private final MergeTicket mergeTicket;
  private final SplitTicket splitTicket;
  private final FindTickets tickets;

  TicketDeskResource(
      SortTicket sortTicket,
      MergeTicket mergeTicket,
      SplitTicket splitTicket,
      FindTickets tickets) {
    this.sortTicket = sortTicket;
    this.mergeTicket = mergeTicket;
    this.splitTicket = splitTicket;
    this.tickets = tickets;
  }

  @PUT
  @Path("/triage")
  @Operation(
      operationId = "sortTicket",
      summary = "Say what a ticket is about, how soon it is looked at, and by whom",
      description =
          "Replaces category, priority, queue, assignee and links. Send the ticket's `ETag` as"
              + " `If-Match`. What becomes of a linked thing later is told in the ticket; where that"
              + " answers a question of its category, the ticket is RESOLVED.")
  @APIResponse(
      responseCode = "200",
      description = "The ticket as it is now, with its `ETag`",
      content = @Content(schema = @Schema(implementation = TicketView.class)))
  public Response sort(
      @PathParam("ticketId") UUID ticketId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid TriageBody body) {
    sortTicket.handle(
        new SortTicket.Command(
            ticketId,
            body.triage(),
            body.about(),
            Revision.seen(ifMatch, () -> tickets.revisionOfAnyAccount(ticketId))));
    var found = find(ticketId);
    return Revision.answer(found.ticket(), found.revision());
  }

  @POST
  @Path("/merge")
  @Idempotent
  @Operation(
      operationId = "mergeTicket",
      summary = "Have a ticket go on in another one of the company",
      description =
          "It is MERGED, which is an end, and says where it goes on; who asked is told by mail. Its"
              + " links become the other's, which is OPEN if this one waited for us.")
  @APIResponse(
      responseCode = "200",
      description = "The ticket that goes on",
      content = @Content(schema = @Schema(implementation = TicketView.class)))
  public Response merge(@PathParam("ticketId") UUID ticketId, @NotNull @Valid MergeBody body) {
    mergeTicket.handle(new MergeTicket.Command(ticketId, body.into()));
    return Response.ok(find(body.into()).ticket()).build();
  }

  @POST
  @Path("/split")
  @Idempotent
  @Operation(
      operationId = "splitTicket",
      summary = "Make a ticket of its own of a further question in one",
      description = "It is as old as the question, which stays in the first one, too.")
  @APIResponse(
      responseCode = "201",
      description = "The new ticket",
      content = @Content(schema = @Schema(implementation = TicketView.class)))
  public Response split(@PathParam("ticketId") UUID ticketId, @NotNull @Valid SplitBody body) {
    var ticket =
        splitTicket.handle(
            new SplitTicket.Command(ticketId, body.messageId(), body.category(), body.subject()));
    return Created.at("/v1/tickets/" + ticket.ticketId(), ticket);
  }

  private FindTickets.Found find(UUID ticketId) {
    return tickets.find(null, true, ticketId).orElseThrow(() -> Refused.notFound("ticket"));
  }
}
