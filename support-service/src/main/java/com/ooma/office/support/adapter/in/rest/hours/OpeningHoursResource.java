package com.ooma.office.support.adapter.in.rest.hours;

import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.support.application.hours.AskOpeningHours;
import com.ooma.office.support.application.hours.ChangeOpeningDay;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/opening-hours")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Opening hours", description = "When a person answers the telephone")
class OpeningHoursResource {

  private final AskOpeningHours askOpeningHours;
  private final ChangeOpeningDay changeOpeningDay;
  private final Caller caller;

  OpeningHoursResource(
      AskOpeningHours askOpeningHours, ChangeOpeningDay changeOpeningDay, Caller caller) {
    this.askOpeningHours = askOpeningHours;
    this.changeOpeningDay = changeOpeningDay;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getOpeningHours",
      summary = "Whether somebody answers now, and else when",
      description =
          "Monday to Friday, 9:00 to 18:00 in Paris, except French public holidays, and the days in"
              + " `exceptions`. `nextClosing` is absent while it is closed.")
  public AskOpeningHours.OpeningHoursView ask() {
    return askOpeningHours.handle();
  }

  @PUT
  @Path("/exceptions/{day}")
  @RolesAllowed(Roles.OPS)
  @Operation(
      operationId = "changeOpeningDay",
      summary = "Open or close otherwise on a day",
      description =
          "Closed all day without `opens` and `closes`. Replaces what was said of that day; a day"
              + " that is over stays as it was (422 `opening-day-far`).")
  @APIResponse(responseCode = "204", description = "It is so")
  public void change(@PathParam("day") LocalDate day, @NotNull @Valid OpeningDayBody body) {
    changeOpeningDay.handle(new ChangeOpeningDay.Command(day, body.hours(), caller.subject()));
  }

  @DELETE
  @Path("/exceptions/{day}")
  @RolesAllowed(Roles.OPS)
  @Operation(
      operationId = "restoreOpeningDay",
      summary = "Open as usual on a day after all",
      description = "Doing so again changes nothing.")
  @APIResponse(responseCode = "204", description = "It is as usual")
  @APIResponse(responseCode = "422", description = "The day is over, or too far away")
  public void restore(@PathParam("day") LocalDate day) {
    changeOpeningDay.handle(new ChangeOpeningDay.Command(day, null, caller.subject()));
  }
}
