package com.ooma.office.ordering.adapter.in.rest.seat;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.ordering.application.seat.FindSeats;
import com.ooma.office.ordering.application.seat.RemoveSeats;
import com.ooma.office.ordering.application.seat.RenameSeat;
import com.ooma.office.ordering.domain.catalogue.SeatLimit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{accountId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRIMARY_MEMBER)
@Tag(name = "Seats", description = "The users of an account, over all of its orders")
class SeatResource {

  @Schema(name = "SeatChange")
  record Change(
      @Size(min = 1, max = 80) @Schema(description = "Left out: unchanged", examples = "Noé Leroy")
          @Nullable String userName,
      @Nullable MailAddress email) {}

  @Schema(name = "SeatRemoval")
  record Removal(
      @NotNull @Size(min = 1, max = SeatLimit.PER_ACCOUNT) Set<@NotNull UUID> seatIds,
      @Size(max = 200)
          @Schema(description = "Kept in the order's history", examples = "left the company")
          @Nullable String reason) {}

  /// @param seatIds those that were removed
  record Removed(Set<UUID> seatIds) {}

  private final FindSeats seats;
  private final RenameSeat renameSeat;
  private final RemoveSeats removeSeats;
  private final Caller caller;

  SeatResource(FindSeats seats, RenameSeat renameSeat, RemoveSeats removeSeats, Caller caller) {
    this.seats = seats;
    this.renameSeat = renameSeat;
    this.removeSeats = removeSeats;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Path("/seats")
  @Operation(
      operationId = "listSeats",
      summary = "The account's users",
      description = "Newest first, without those that were removed or cancelled.")
  public Page<FindSeats.View> list(
      @PathParam("accountId") UUID accountId, @Valid @BeanParam Paging paging) {
    caller.mayRead(accountId);
    return seats.seats(accountId, paging.request());
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Path("/seats/{seatId}")
  @Operation(
      operationId = "getSeat",
      summary = "A user of the account",
      description = "With the `ETag` that a change sends back as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "The seat, with its `ETag`",
      content = @Content(schema = @Schema(implementation = FindSeats.View.class)))
  public Response find(@PathParam("accountId") UUID accountId, @PathParam("seatId") UUID seatId) {
    caller.mayRead(accountId);
    var view = seats.seat(accountId, seatId).orElseThrow(() -> Refused.notFound("seat"));
    return Revision.answer(view, view.revision());
  }

  @PATCH
  @Path("/seats/{seatId}")
  @Operation(
      operationId = "renameSeat",
      summary = "Give a seat another user name or e-mail",
      description = "Send the `ETag` of the last read as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "The seat as it is now",
      content = @Content(schema = @Schema(implementation = FindSeats.View.class)))
  public Response rename(
      @PathParam("accountId") UUID accountId,
      @PathParam("seatId") UUID seatId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Change change) {
    caller.mustBe(accountId);
    renameSeat.handle(
        new RenameSeat.Command(
            accountId,
            seatId,
            change.userName(),
            change.email() == null ? null : change.email().text(),
            Revision.seen(
                ifMatch, () -> seats.seat(accountId, seatId).map(FindSeats.View::revision)),
            caller.subject()));
    return find(accountId, seatId);
  }

  @POST
  @Path("/seat-removals")
  @Idempotent
  @Operation(
      operationId = "removeSeats",
      summary = "Remove users",
      description =
          "All of them or none, once their phones left the warehouse (before that, cancel the"
              + " order). The administrator's seat goes after handing over only (409"
              + " `administrator-stays`). The phones are returned free of charge, and the account"
              + " has room for as many others.")
  @APIResponse(
      responseCode = "200",
      description = "Which were removed",
      content = @Content(schema = @Schema(implementation = Removed.class)))
  public Response remove(@PathParam("accountId") UUID accountId, @NotNull @Valid Removal removal) {
    caller.mustBe(accountId);
    var seatIds = new HashSet<>(removal.seatIds());
    removeSeats.handle(
        new RemoveSeats.Command(accountId, seatIds, removal.reason(), caller.subject()));
    return Response.ok(new Removed(seatIds)).build();
  }
}
