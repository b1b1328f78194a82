package com.ooma.office.ordering.adapter.in.rest.quote;

import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.ordering.application.quote.CheckEligibility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/eligibility")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEMBER)
@Tag(name = "Catalogue", description = "What is sold, and to whom")
class EligibilityResource {

  private final CheckEligibility checkEligibility;
  private final Caller caller;

  EligibilityResource(CheckEligibility checkEligibility, Caller caller) {
    this.checkEligibility = checkEligibility;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "checkEligibility",
      summary = "Whether to offer ordering to the member",
      description =
          "Only the account's primary member orders online; others are given a number to call. `reason`"
              + " tells what stands in the way: `not-primary-member`, `account-left`,"
              + " `account-leaving` before a phone could arrive, or `seat-limit`.")
  public CheckEligibility.Answer eligibility() {
    var account = caller.account();
    return checkEligibility.handle(
        new CheckEligibility.Command(caller.has(Roles.PRIMARY_MEMBER) ? account : null));
  }
}
