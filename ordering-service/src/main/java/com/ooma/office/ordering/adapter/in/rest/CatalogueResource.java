package com.ooma.office.ordering.adapter.in.rest;

import com.ooma.office.kernel.domain.TaxedAmount;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.ordering.application.CheckEligibility;
import com.ooma.office.ordering.domain.Catalogue;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@SecurityRequirement(name = "member-token")
@Tag(name = "Catalogue", description = "What is sold, and to whom")
class CatalogueResource {

  /// @param monthly for one of them
  record Offer(Catalogue.Product product, TaxedAmount monthly) {}

  private final CheckEligibility checkEligibility;
  private final Caller caller;
  private final Clock clock;

  CatalogueResource(CheckEligibility checkEligibility, Caller caller, Clock clock) {
    this.checkEligibility = checkEligibility;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("/catalogue")
  @Authenticated
  @Operation(
      operationId = "getCatalogue",
      summary = "Today's prices",
      description =
          "Per month, with tax (TTC), without (HT) and the VAT between. All else is included.")
  public List<Offer> catalogue() {
    var today = LocalDate.now(clock);
    return Stream.of(Catalogue.Product.values())
        .map(product -> new Offer(product, TaxedAmount.ofTtc(Catalogue.priceOn(today, product))))
        .toList();
  }

  @GET
  @Path("/eligibility")
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "checkEligibility",
      summary = "Whether to offer ordering to the member",
      description =
          "Only the account's primary member orders online; others are given a number to call.")
  public CheckEligibility.Answer eligibility() {
    return checkEligibility.handle(new CheckEligibility.Command(caller.has(Roles.PRIMARY_MEMBER)));
  }
}
