package com.ooma.office.ordering.adapter.in.rest.occupancy;

import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.ordering.application.account.FindAccounts;
import com.ooma.office.ordering.application.occupancy.DescribeAccount;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/v1/accounts/{accountId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRIMARY_MEMBER)
@Tag(name = "Accounts", description = "Member companies and their sites")
class DescriptionResource {

  private final DescribeAccount describeAccount;
  private final FindAccounts accounts;
  private final Caller caller;

  DescriptionResource(DescribeAccount describeAccount, FindAccounts accounts, Caller caller) {
    this.describeAccount = describeAccount;
    this.accounts = accounts;
    this.caller = caller;
  }

  @PUT
  @Operation(
      operationId = "describeAccount",
      summary = "Say who the company is and where it sits",
      description =
          "Creates the account or replaces its description. A corrected name or address of a site"
              + " holds for the phones there at once, and is where emergency services are sent; a"
              + " site with phones can't be left out (409 `site-in-use`). To change a"
              + " description, send the `ETag` of the last read as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "The account as it is now",
      content = @Content(schema = @Schema(implementation = FindAccounts.View.class)))
  public Response describe(
      @PathParam("accountId") UUID accountId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid AccountBody body) {
    caller.mustBe(accountId);
    describeAccount.handle(
        new DescribeAccount.Command(
            accountId,
            body.toDomain(),
            Revision.seen(ifMatch, () -> accounts.revision(accountId)),
            caller.subject()));
    var view = accounts.get(accountId);
    return Revision.answer(view, view.revision());
  }
}
