package com.ooma.office.support.adapter.in.rest.hours;

import com.ooma.office.support.application.hours.AskOpeningHours;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/opening-hours")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Opening hours", description = "When a person answers the telephone")
class OpeningHoursResource {

  private final AskOpeningHours askOpeningHours;

  OpeningHoursResource(AskOpeningHours askOpeningHours) {
    this.askOpeningHours = askOpeningHours;
  }

  @GET
  @Operation(
      operationId = "getOpeningHours",
      summary = "Whether somebody answers now, and else when",
      description =
          "Monday to Friday, 9:00 to 18:00 in Paris, except French public holidays. `nextClosing` is"
              + " absent while it is closed.")
  public AskOpeningHours.OpeningHoursView ask() {
    return askOpeningHours.handle();
  }
}
