package com.ooma.office.ordering.adapter.in.rest.seat;

import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.input.CsvBody;
import com.ooma.office.ordering.application.seat.CheckSeatList;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/seat-lists")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
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
  @Consumes({CsvBody.CSV, CsvBody.EXCEL, CsvBody.TABS, CsvBody.TEXT})
  @Operation(
      operationId = "checkSeatList",
      summary = "Read a spreadsheet of users",
      description =
          "A heading `name,email,number,administrator` (or `nom`, `prénom`, `e-mail`, `numéro`,"
              + " `administrateur`) in any order, then at most 200 users; only the names are"
              + " needed. As spreadsheets write it: UTF-8, UTF-16 or windows-1252; semicolons,"
              + " commas or tabs; empty lines don't count. All errors are told at once, by line and"
              + " column. The `seats` go into an order as they are. Nothing is stored.")
  public CheckSeatList.Report check(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema =
                          @Schema(
                              implementation = String.class,
                              examples =
                                  "name,email,number,administrator\n"
                                      + "Camille Martin,camille@lumen.example,01 99 00 00 12,yes")))
          byte[] csv) {
    return checkSeatList.handle(
        new CheckSeatList.Command(caller.account(), CsvBody.read(csv, contentType)));
  }
}
