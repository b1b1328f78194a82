package com.ooma.office.billing.adapter.in.rest.rating;

import com.ooma.office.billing.application.rating.QuoteRate;
import com.ooma.office.kernel.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/rates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@Tag(name = "Rates")
class RateResource {

  private final QuoteRate quoteRate;

  RateResource(QuoteRate quoteRate) {
    this.quoteRate = quoteRate;
  }

  @GET
  @Operation(
      operationId = "quoteRate",
      summary = "What a call to a number costs now",
      description =
          "In euros with tax, with the international plan and without. A rate is absent if the"
              + " number can't be called by it.")
  @APIResponse(
      responseCode = "200",
      description = "What it costs",
      content = @Content(schema = @Schema(implementation = QuoteRate.View.class)))
  @APIResponse(responseCode = "422", description = "This is no telephone number")
  public QuoteRate.View quote(
      @QueryParam("to")
          @NotBlank
          @Size(max = 100)
          @Parameter(description = "In any usual spelling", example = "+44 7400 123456")
          String to) {
    return quoteRate.handle(new QuoteRate.Command(to));
  }
}
