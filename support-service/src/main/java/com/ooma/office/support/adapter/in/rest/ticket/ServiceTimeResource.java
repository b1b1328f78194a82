package com.ooma.office.support.adapter.in.rest.ticket;

import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.support.application.ticket.AskServiceTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/tickets")
@RolesAllowed({Roles.OPS, Roles.CARE})
@Tag(name = "Tickets", description = "Questions of members, and the conversation about each")
class ServiceTimeResource {

  private final AskServiceTime askServiceTime;
  private final Caller caller;

  ServiceTimeResource(AskServiceTime askServiceTime, Caller caller) {
    this.askServiceTime = askServiceTime;
    this.caller = caller;
  }

  @GET
  @Path("/{ticketId}/service-time")
  @Operation(
      operationId = "getServiceTime",
      summary = "How much of the promised time is left",
      description =
          "In minutes in which somebody is there, without the time in which we wait for the member:"
              + " WARNING after four fifths of what was promised, BREACHED after all of it. Alarms,"
              + " which nobody asked for, have none (404).")
  public AskServiceTime.ServiceTimeView ask(@PathParam("ticketId") UUID ticketId) {
    return askServiceTime.handle(new AskServiceTime.Command(caller.within(null), ticketId));
  }
}
