package com.ooma.office.porting.adapter.in.rest.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.porting.application.request.EstimatePort;
import com.ooma.office.porting.domain.calendar.PortEstimate;
import com.ooma.office.porting.domain.carrier.Carrier;
import com.ooma.office.porting.domain.request.PortType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/port-estimates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.CARE, Roles.OPS})
@Tag(name = "Port estimates", description = "When numbers could come")
class PortEstimateResource {

  @Schema(name = "PortEstimate")
  record Estimate(
      @Schema(description = "No carrier is ready before") LocalDate earliest,
      @Schema(description = "Most ports are between this day") LocalDate usualFrom,
      @Schema(description = "and this one") LocalDate usualUntil,
      @Schema(
              description =
                  "The last lawful day, if the carrier confirms a week from now; it is counted from"
                      + " its answer, so that `usualUntil`, which allows for slower ones, can lie"
                      + " after it")
          LocalDate legalMaximum) {

    static Estimate of(PortEstimate estimate) {
      return new Estimate(
          estimate.earliest(),
          estimate.usualFrom(),
          estimate.usualUntil(),
          estimate.legalMaximum());
    }
  }

  private final EstimatePort estimatePort;

  PortEstimateResource(EstimatePort estimatePort) {
    this.estimatePort = estimatePort;
  }

  @GET
  @Operation(
      operationId = "estimatePort",
      summary = "When numbers could come, before anything is handed in",
      description =
          "For a request that is handed in now. Days are porting days: Monday to Friday without"
              + " French holidays, in Alsace and Moselle also without Good Friday and 26 December."
              + " The carrier's own answer replaces all of it.")
  @APIResponse(
      responseCode = "200",
      description = "The days",
      content = @Content(schema = @Schema(implementation = Estimate.class)))
  @APIResponse(responseCode = "422", description = "We know no such carrier")
  public Estimate estimate(
      @QueryParam("carrier")
          @NotNull
          @Pattern(regexp = Carrier.NAME)
          @Parameter(description = "The present carrier", example = "carrier-alpha")
          String carrier,
      @QueryParam("portType") @NotNull PortType portType,
      @QueryParam("postalCode")
          @NotNull
          @Pattern(regexp = "[0-9]{5}")
          @Parameter(description = "Of the present line", example = "75004")
          String postalCode,
      @QueryParam("number")
          @Parameter(
              description = "The main number, if it is known: E.164, with its plus as `%2B`",
              schema = @Schema(implementation = String.class, examples = "+33199001234"))
          @Nullable String query) {
    return Estimate.of(
        estimatePort.handle(
            new EstimatePort.Command(carrier, portType, postalCode, numbers(query))));
  }

  private static List<PhoneNumber> numbers(@Nullable String query) {
    var number = QueriedNumber.of(query);
    return number == null ? List.of() : List.of(number);
  }
}
