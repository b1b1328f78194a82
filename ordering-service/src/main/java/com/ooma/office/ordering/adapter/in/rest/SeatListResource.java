package com.ooma.office.ordering.adapter.in.rest;

import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.ordering.application.CheckSeatList;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/seat-lists")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRIMARY_MEMBER)
@SecurityRequirement(name = "member-token")
@Tag(name = "Orders", description = "Seats bought together, and how far each has come")
class SeatListResource {

  private final CheckSeatList checkSeatList;
  private final Caller caller;

  SeatListResource(CheckSeatList checkSeatList, Caller caller) {
    this.checkSeatList = checkSeatList;
    this.caller = caller;
  }

  @POST
  @Path("/checks")
  @Consumes("text/csv")
  @Operation(
      operationId = "checkSeatList",
      summary = "Read a spreadsheet of users",
      description =
          "UTF-8, with commas or semicolons; a heading `name,email,number,administrator` in any"
              + " order, then at most 200 users. All errors are told at once, by line and column."
              + " The `seats` go into an order as they are. Nothing is stored.")
  public CheckSeatList.Report check(
      @NotNull
          @Size(max = 200_000)
          @Schema(
              examples =
                  "name,email,number,administrator\nCamille Martin,camille@lumen.example,01 99 00 00 12,yes")
          String csv) {
    return checkSeatList.handle(new CheckSeatList.Command(caller.account(), csv));
  }
}
