package com.ooma.office.ordering.adapter.in.rest.seat;

import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.ordering.application.account.FindAccounts;
import com.ooma.office.ordering.application.seat.HandOver;
import com.ooma.office.ordering.domain.account.Administrator;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

@Path("/v1/accounts/{accountId}/administrator")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRIMARY_MEMBER)
@Tag(name = "Administrator", description = "The one person who administers the telephone system")
class AdministratorResource {

  @Schema(name = "Successor", description = "Either a seat, or a person with name and e-mail")
  record Successor(
      @Schema(description = "Whose user it is; needs a name and an e-mail") @Nullable UUID seatId,
      @Size(min = 1, max = 80)
          @Schema(description = "Of somebody without a seat", examples = "Nour Haddad")
          @Nullable String name,
      @Nullable MailAddress email) {}

  private final HandOver handOver;
  private final FindAccounts accounts;
  private final Caller caller;

  AdministratorResource(HandOver handOver, FindAccounts accounts, Caller caller) {
    this.handOver = handOver;
    this.accounts = accounts;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "getAdministrator",
      summary = "Who administers the telephone system",
      description = "404 before the first order, unless somebody was named before.")
  @APIResponse(
      responseCode = "200",
      description = "The administrator, with the account's `ETag`",
      content = @Content(schema = @Schema(implementation = Administrator.class)))
  public Response find(@PathParam("accountId") UUID accountId) {
    caller.mayRead(accountId);
    var account = accounts.get(accountId);
    if (account.administrator() == null) {
      throw Refused.notFound("administrator");
    }
    return Revision.answer(account.administrator(), account.revision());
  }

  @PUT
  @Operation(
      operationId = "handOver",
      summary = "Make somebody else the administrator",
      description =
          "A seat's user who has a name and an e-mail, or a person without a seat (422"
              + " `administrator-needed` without them). The former administrator's seat stays, and"
              + " can be removed from then on. Send the account's `ETag` as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "The administrator, with the account's `ETag`",
      content = @Content(schema = @Schema(implementation = Administrator.class)))
  public Response handOver(
      @PathParam("accountId") UUID accountId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Successor successor) {
    caller.mustBe(accountId);
    handOver.handle(
        new HandOver.Command(
            accountId,
            successor.seatId(),
            successor.name(),
            successor.email() == null ? null : successor.email().text(),
            Revision.seen(ifMatch, () -> accounts.revision(accountId))));
    return find(accountId);
  }
}
