package com.ooma.office.support.adapter.in.rest.punctuality;

import com.ooma.office.kernel.security.Roles;
import com.ooma.office.support.application.punctuality.ReportPunctuality;
import com.ooma.office.support.application.punctuality.ReportPunctuality.By;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/operations/support/punctuality")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPS, Roles.CARE})
@Tag(name = "Ticket desk", description = "How our own people share the work on tickets")
class PunctualityResource {

  private final ReportPunctuality reportPunctuality;

  PunctualityResource(ReportPunctuality reportPunctuality) {
    this.reportPunctuality = reportPunctuality;
  }

  @GET
  @Operation(
      operationId = "getPunctuality",
      summary = "Which part of what members were promised was kept",
      description =
          "Of the tickets that members opened on these days in Paris, 100 days at most, by the"
              + " opening hours as they are known now. What still runs in time is not counted.")
  public ReportPunctuality.PunctualityReport punctuality(
      @QueryParam("from") @NotNull @Parameter(example = "2026-11-01") LocalDate from,
      @QueryParam("until") @NotNull @Parameter(example = "2026-11-30") LocalDate until,
      @QueryParam("by") @DefaultValue("CATEGORY") By by) {
    return reportPunctuality.handle(new ReportPunctuality.Command(from, until, by));
  }
}
