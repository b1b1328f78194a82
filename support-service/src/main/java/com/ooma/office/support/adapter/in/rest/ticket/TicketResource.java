package com.ooma.office.support.adapter.in.rest.ticket;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.api.NewestFirst;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.support.application.ticket.AnswerTicket;
import com.ooma.office.support.application.ticket.FindTickets;
import com.ooma.office.support.application.ticket.OpenTicket;
import com.ooma.office.support.application.ticket.RateTicket;
import com.ooma.office.support.application.ticket.TicketView;
import com.ooma.office.support.application.ticket.WriteToTicket;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketQueue;
import com.ooma.office.support.domain.ticket.TicketState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/tickets")
@RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@Tag(name = "Tickets", description = "Questions of members, and the conversation about each")
class TicketResource {

  private final OpenTicket openTicket;
  private final WriteToTicket writeToTicket;
  private final AnswerTicket answerTicket;
  private final RateTicket rateTicket;
  private final FindTickets tickets;
  private final Caller caller;
  private final AskerOfToken asker;

  TicketResource(
      OpenTicket openTicket,
      WriteToTicket writeToTicket,
      AnswerTicket answerTicket,
      RateTicket rateTicket,
      FindTickets tickets,
      Caller caller,
      AskerOfToken asker) {
    this.openTicket = openTicket;
    this.writeToTicket = writeToTicket;
    this.answerTicket = answerTicket;
    this.rateTicket = rateTicket;
    this.tickets = tickets;
    this.caller = caller;
    this.asker = asker;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.CARE})
  @Operation(
      operationId = "openTicket",
      summary = "Ask for help",
      description =
          "Answers are also mailed to the e-mail address in the asker's token or, if it has none,"
              + " to the company's primary member, as for what care opens on behalf of an account.")
  @APIResponse(
      responseCode = "201",
      description = "The ticket",
      content = @Content(schema = @Schema(implementation = TicketView.class)))
  public Response open(@NotNull @Valid TicketBody body) {
    var ticket =
        openTicket.handle(
            new OpenTicket.Command(
                caller.account(),
                asker.asker(),
                asker.author(),
                body.category(),
                body.subject(),
                body.message(),
                body.about()));
    return Created.at("/v1/tickets/" + ticket.ticketId(), shown(ticket));
  }

  @GET
  @Operation(
      operationId = "listTickets",
      summary = "Tickets, newest first",
      description =
          "Members see their company's questions; ops and care those of all accounts, or of one,"
              + " and the alarms: tickets of HIGH priority about orders that are about to be late,"
              + " and ports.")
  public Page<FindTickets.TicketEntry> list(
      @Parameter(description = "Only this account's") @QueryParam("accountId")
          @Nullable UUID accountId,
      @Parameter(description = "Only those in this state") @QueryParam("state")
          @Nullable TicketState state,
      @Parameter(description = "Only those of this category") @QueryParam("category")
          @Nullable TicketCategory category,
      @Parameter(description = "Only those in this queue; for ops and care") @QueryParam("queue")
          @Nullable TicketQueue queue,
      @Parameter(description = "Only this person's; for ops and care")
          @QueryParam("assignee")
          @Size(max = 200)
          @Nullable String assignee,
      @Valid @BeanParam NewestFirst paging) {
    boolean staff = caller.isStaff();
    return tickets.list(
        new FindTickets.Wanted(
            caller.within(accountId),
            staff,
            state,
            category,
            staff ? queue : null,
            staff ? assignee : null),
        paging.request());
  }

  @GET
  @Path("/{ticketId}")
  @Operation(
      operationId = "getTicket",
      summary = "A ticket and its conversation",
      description =
          "NEW until Ooma answers, then PENDING while Ooma waits for the member and OPEN while the"
              + " member waits for Ooma; RESOLVED is opened again by a word of the member within a"
              + " week, then it is CLOSED. What is MERGED goes on in the ticket it names. `queue`"
              + " and `assignee` are for ops and care, who change them by `sortTicket`.")
  @APIResponse(
      responseCode = "200",
      description = "The ticket, with its `ETag`",
      headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = TicketView.class)))
  public Response find(@PathParam("ticketId") UUID ticketId) {
    var found =
        tickets
            .find(caller.within(null), caller.isStaff(), ticketId)
            .orElseThrow(() -> Refused.notFound("ticket"));
    return Revision.answer(shown(found.ticket()), found.revision());
  }

  @POST
  @Path("/{ticketId}/satisfaction")
  @Idempotent
  @RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER})
  @Operation(
      operationId = "rateTicket",
      summary = "Say, once, how satisfied you are with how a ticket was solved",
      description = "While it is RESOLVED or CLOSED.")
  @APIResponse(
      responseCode = "201",
      description = "The ticket with what was said",
      content = @Content(schema = @Schema(implementation = TicketView.class)))
  public Response rate(
      @PathParam("ticketId") UUID ticketId, @NotNull @Valid SatisfactionBody body) {
    var view =
        rateTicket.handle(
            new RateTicket.Command(
                caller.account(), ticketId, body.rating(), body.comment(), caller.subject()));
    return Created.at("/v1/tickets/" + ticketId, shown(view));
  }

  @POST
  @Path("/{ticketId}/messages")
  @Idempotent
  @Operation(
      operationId = "writeToTicket",
      summary = "Go on with the conversation",
      description =
          "A member's word, or what care writes on behalf of the account, puts the ticket in Ooma's"
              + " hands. An answer by ops or care is mailed to who asked"
              + " and leaves the ticket PENDING, or RESOLVED with `solved`. To an alarm ops add"
              + " notes, which are mailed to nobody and leave it OPEN.")
  @APIResponse(
      responseCode = "201",
      description = "The ticket with the new message",
      content = @Content(schema = @Schema(implementation = TicketView.class)))
  public Response write(@PathParam("ticketId") UUID ticketId, @NotNull @Valid MessageBody body) {
    return Created.at("/v1/tickets/" + ticketId, shown(added(ticketId, body)));
  }

  private TicketView shown(TicketView ticket) {
    return caller.isStaff() ? ticket : ticket.forMembers();
  }

  private TicketView added(UUID ticketId, MessageBody body) {
    if (caller.isStaff() && !caller.isOnBehalf()) {
      return answerTicket.handle(
          new AnswerTicket.Command(ticketId, caller.subject(), body.text(), body.solves()));
    }
    if (body.solves()) {
      throw Refused.forbidden("solved-by-ops", "Only ops and care mark a ticket as solved.");
    }
    return writeToTicket.handle(
        new WriteToTicket.Command(
            caller.account(), ticketId, asker.author(), caller.subject(), body.text()));
  }
}
