package com.ooma.office.support.adapter.in.rest.appointment;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.support.application.appointment.FindAppointments;
import com.ooma.office.support.application.appointment.FindAppointments.AppointmentView;
import com.ooma.office.support.application.appointment.NoteSetUp;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/appointments/{appointmentId}/set-up")
@RolesAllowed({Roles.OPS, Roles.CARE})
@Tag(name = "Appointments", description = "Hours in which an adviser sets telephones up")
class SetUpResource {

  private final NoteSetUp noteSetUp;
  private final FindAppointments appointments;

  SetUpResource(NoteSetUp noteSetUp, FindAppointments appointments) {
    this.noteSetUp = noteSetUp;
    this.appointments = appointments;
  }

  @PUT
  @Operation(
      operationId = "noteSetUp",
      summary = "Note what was set up",
      description =
          "Once the appointment has begun: it is HELD. Send its `ETag` as `If-Match`; what was noted"
              + " before is replaced.")
  @APIResponse(
      responseCode = "200",
      description = "The appointment as it is now, with its `ETag`",
      headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = AppointmentView.class)))
  public Response note(
      @PathParam("appointmentId") UUID appointmentId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid SetUpBody body) {
    noteSetUp.handle(
        new NoteSetUp.Command(
            appointmentId,
            body.setUp(),
            Revision.seen(ifMatch, () -> appointments.revision(null, appointmentId))));
    var found =
        appointments.find(null, appointmentId).orElseThrow(() -> Refused.notFound("appointment"));
    return Revision.answer(found.appointment(), found.revision());
  }
}
