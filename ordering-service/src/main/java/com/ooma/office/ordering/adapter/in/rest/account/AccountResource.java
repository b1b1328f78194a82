package com.ooma.office.ordering.adapter.in.rest.account;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.ordering.application.account.ChangeOptions;
import com.ooma.office.ordering.application.account.DropNumber;
import com.ooma.office.ordering.application.account.FindAccounts;
import com.ooma.office.ordering.domain.catalogue.Options;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{accountId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRIMARY_MEMBER)
@Tag(name = "Accounts", description = "Member companies and their sites")
class AccountResource {

  @Schema(name = "OptionsChange")
  record OptionsBody(
      @NotNull Boolean internationalPlan,
      @NotNull
          @Min(0)
          @Max(Options.MAX_ADDITIONAL_NUMBERS)
          @Schema(
              description = "Local numbers besides one per user, at most ten times as many",
              examples = "2")
          Integer additionalNumbers) {}

  private final ChangeOptions changeOptions;
  private final DropNumber dropNumber;
  private final FindAccounts accounts;
  private final Caller caller;

  AccountResource(
      ChangeOptions changeOptions, DropNumber dropNumber, FindAccounts accounts, Caller caller) {
    this.changeOptions = changeOptions;
    this.dropNumber = dropNumber;
    this.accounts = accounts;
    this.caller = caller;
  }

  @PUT
  @Path("/options")
  @Operation(
      operationId = "changeOptions",
      summary = "Turn the international plan on or off, and set the additional numbers",
      description =
          "Holds from today. Send the account's `ETag` as `If-Match`. Numbers of `numbersFromPorts`"
              + " are among the additional ones: ported ones stay (409 `ported-numbers-stay`), kept"
              + " temporary ones go last.")
  @APIResponse(
      responseCode = "200",
      description = "The account as it is now",
      content = @Content(schema = @Schema(implementation = FindAccounts.View.class)))
  public Response changeOptions(
      @PathParam("accountId") UUID accountId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid OptionsBody body) {
    caller.mustBe(accountId);
    var options = new Options(body.internationalPlan(), body.additionalNumbers());
    changeOptions.handle(new ChangeOptions.Command(accountId, options, seen(accountId, ifMatch)));
    return find(accountId);
  }

  @DELETE
  @Path("/numbers-from-ports")
  @Operation(
      operationId = "dropNumber",
      summary = "Give up an additional number that a port brought",
      description =
          "A ported number, or a temporary one that stayed, that is not a user's or the"
              + " receptionist's. It stops ringing. Send the account's `ETag` as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "The account as it is now",
      content = @Content(schema = @Schema(implementation = FindAccounts.View.class)))
  public Response dropNumber(
      @PathParam("accountId") UUID accountId,
      @QueryParam("number")
          @Parameter(
              required = true,
              description = "E.164, with its plus as `%2B`",
              example = "+33199000012")
          String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    caller.mustBe(accountId);
    dropNumber.handle(
        new DropNumber.Command(accountId, numberIn(number), seen(accountId, ifMatch)));
    return find(accountId);
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "getAccount",
      summary = "The company's account",
      description = "Who the company is, its sites, and what it has: seats and options.")
  @APIResponse(
      responseCode = "200",
      description = "The account, with its `ETag`",
      content = @Content(schema = @Schema(implementation = FindAccounts.View.class)))
  public Response find(@PathParam("accountId") UUID accountId) {
    caller.mayRead(accountId);
    var view = accounts.get(accountId);
    return Revision.answer(view, view.revision());
  }

  private @Nullable Long seen(UUID accountId, @Nullable String ifMatch) {
    return Revision.seen(ifMatch, () -> accounts.revision(accountId));
  }

  /// A query parameter that can't be read is told like every other.
  private static PhoneNumber numberIn(String query) {
    try {
      return new PhoneNumber(Objects.requireNonNullElse(query, ""));
    } catch (Refused refused) {
      throw Refused.malformed(refused.code(), refused.detail()).at("/number");
    }
  }
}
