package com.ooma.office.ordering.adapter.in.rest.occupancy;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.ordering.application.account.FindAccounts;
import com.ooma.office.ordering.application.occupancy.Leave;
import com.ooma.office.ordering.domain.account.Departure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{accountId}/departure")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRIMARY_MEMBER)
@Tag(name = "Departure", description = "The end of a company's service")
class DepartureResource {

  @Schema(name = "DepartureAnnouncement")
  record Announcement(
      @NotNull
          @Schema(
              description = "The last day of service, in Paris; today or later",
              examples = "2026-12-31")
          LocalDate lastDay) {}

  private final Leave leave;
  private final FindAccounts accounts;
  private final Caller caller;

  DepartureResource(Leave leave, FindAccounts accounts, Caller caller) {
    this.leave = leave;
    this.accounts = accounts;
    this.caller = caller;
  }

  @PUT
  @Operation(
      operationId = "announceDeparture",
      summary = "Say when the company leaves",
      description =
          "The phones ring until the end of that day. On the next one the service ends: the phones"
              + " come back free of charge, a final invoice is made, and the numbers can be ported"
              + " away for 40 days. What would arrive after the last day is refused (409"
              + " `account-leaving`). The day can be changed, or the departure revoked, until the"
              + " service has ended (409 `account-left`). Send the account's `ETag` as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "The departure, with the account's `ETag`",
      content = @Content(schema = @Schema(implementation = Departure.class)))
  public Response announce(
      @PathParam("accountId") UUID accountId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Announcement body) {
    caller.mustBe(accountId);
    leave.handle(new Leave.Command(accountId, body.lastDay(), seen(accountId, ifMatch)));
    return find(accountId);
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "getDeparture",
      summary = "When the company leaves, or left",
      description = "404 unless it does.")
  @APIResponse(
      responseCode = "200",
      description = "The departure, with the account's `ETag`",
      content = @Content(schema = @Schema(implementation = Departure.class)))
  public Response find(@PathParam("accountId") UUID accountId) {
    caller.mayRead(accountId);
    var account = accounts.get(accountId);
    if (account.departure() == null) {
      throw Refused.notFound("departure");
    }
    return Revision.answer(account.departure(), account.revision());
  }

  @DELETE
  @Operation(
      operationId = "revokeDeparture",
      summary = "Stay after all",
      description =
          "Until the service has ended (409 `account-left`). Send the account's `ETag` as"
              + " `If-Match`.")
  @APIResponse(responseCode = "204", description = "The company stays")
  public void revoke(
      @PathParam("accountId") UUID accountId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    caller.mustBe(accountId);
    leave.handle(new Leave.Command(accountId, null, seen(accountId, ifMatch)));
  }

  private @Nullable Long seen(UUID accountId, @Nullable String ifMatch) {
    return Revision.seen(ifMatch, () -> accounts.revision(accountId));
  }
}
