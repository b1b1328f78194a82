package com.ooma.office.support.adapter.in.rest.appointment;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.api.NewestFirst;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.support.application.appointment.BookAppointment;
import com.ooma.office.support.application.appointment.CancelAppointment;
import com.ooma.office.support.application.appointment.FindAppointments;
import com.ooma.office.support.application.appointment.FindAppointments.AppointmentView;
import com.ooma.office.support.application.appointment.FindSlots;
import com.ooma.office.support.application.appointment.MoveAppointment;
import com.ooma.office.support.domain.appointment.AppointmentState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/appointments")
@RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@Tag(name = "Appointments", description = "Hours in which an adviser sets telephones up")
class AppointmentResource {

  /// Earliest first.
  @Schema(name = "FreeSlots")
  record FreeSlots(List<FindSlots.FreeSlot> items) {}

  private final FindSlots findSlots;
  private final BookAppointment bookAppointment;
  private final MoveAppointment moveAppointment;
  private final CancelAppointment cancelAppointment;
  private final FindAppointments appointments;
  private final Caller caller;

  AppointmentResource(
      FindSlots findSlots,
      BookAppointment bookAppointment,
      MoveAppointment moveAppointment,
      CancelAppointment cancelAppointment,
      FindAppointments appointments,
      Caller caller) {
    this.findSlots = findSlots;
    this.bookAppointment = bookAppointment;
    this.moveAppointment = moveAppointment;
    this.cancelAppointment = cancelAppointment;
    this.appointments = appointments;
    this.caller = caller;
  }

  @GET
  @Path("/slots")
  @Operation(
      operationId = "listAppointmentSlots",
      summary = "When an adviser can be had",
      description =
          "Hours in which the support line is open and somebody is free, on 31 days in Paris at"
              + " most; at least four hours and at most 60 days from now.")
  public FreeSlots slots(
      @QueryParam("from") @NotNull @Parameter(example = "2026-11-30") LocalDate from,
      @QueryParam("until") @NotNull @Parameter(example = "2026-12-04") LocalDate until) {
    return new FreeSlots(findSlots.handle(new FindSlots.Command(from, until)));
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
  @Operation(
      operationId = "bookAppointment",
      summary = "Book an hour in which an adviser sets the telephones up",
      description =
          "Free of charge; two to come at most. The primary member gets an invitation by mail, for"
              + " the calendar, and a reminder a day before.")
  @APIResponse(
      responseCode = "201",
      description = "The appointment",
      content = @Content(schema = @Schema(implementation = AppointmentView.class)))
  public Response book(@NotNull @Valid AppointmentBody body) {
    var booked =
        bookAppointment.handle(
            new BookAppointment.Command(caller.account(), caller.subject(), body.wish()));
    return Created.at("/v1/appointments/" + booked.appointmentId(), booked);
  }

  @GET
  @Operation(
      operationId = "listAppointments",
      summary = "Appointments, newest booked first",
      description = "Members see their company's; ops and care see all, or one account's.")
  public Page<AppointmentView> list(
      @Parameter(description = "Only this account's") @QueryParam("accountId")
          @Nullable UUID accountId,
      @Parameter(description = "Only those in this state") @QueryParam("state")
          @Nullable AppointmentState state,
      @Parameter(description = "Only those on this day in Paris or later") @QueryParam("from")
          @Nullable LocalDate from,
      @Parameter(description = "Only those on this day in Paris or before") @QueryParam("to")
          @Nullable LocalDate to,
      @Valid @BeanParam NewestFirst paging) {
    return appointments.list(
        caller.within(accountId), state, new FindAppointments.Days(from, to), paging.request());
  }

  @GET
  @Path("/{appointmentId}")
  @Operation(
      operationId = "getAppointment",
      summary = "An appointment",
      description =
          "BOOKED, then HELD with what was set up; or CANCELLED, which makes room for others.")
  @APIResponse(
      responseCode = "200",
      description = "The appointment, with its `ETag`",
      headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = AppointmentView.class)))
  public Response find(@PathParam("appointmentId") UUID appointmentId) {
    var found = found(appointmentId);
    return Revision.answer(found.appointment(), found.revision());
  }

  @PUT
  @Path("/{appointmentId}/time")
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
  @Operation(
      operationId = "moveAppointment",
      summary = "Choose another hour",
      description =
          "Until it begins. Send the appointment's `ETag` as `If-Match`. Another invitation takes the"
              + " place of the first in the calendar.")
  @APIResponse(
      responseCode = "200",
      description = "The appointment as it is now, with its `ETag`",
      headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = AppointmentView.class)))
  public Response move(
      @PathParam("appointmentId") UUID appointmentId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid AppointmentTimeBody body) {
    var account = caller.account();
    moveAppointment.handle(
        new MoveAppointment.Command(
            account,
            appointmentId,
            body.startsAt(),
            Revision.seen(ifMatch, () -> appointments.revision(account, appointmentId))));
    return find(appointmentId);
  }

  @DELETE
  @Path("/{appointmentId}")
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
  @Operation(
      operationId = "cancelAppointment",
      summary = "Need no appointment after all",
      description =
          "Until it begins. It stays to be seen as CANCELLED, and is taken out of the calendar by"
              + " mail; doing so again changes nothing.")
  @APIResponse(responseCode = "204", description = "Others may have the hour")
  public void cancel(@PathParam("appointmentId") UUID appointmentId) {
    cancelAppointment.handle(new CancelAppointment.Command(caller.account(), appointmentId));
  }

  private FindAppointments.Found found(UUID appointmentId) {
    return appointments
        .find(caller.within(null), appointmentId)
        .orElseThrow(() -> Refused.notFound("appointment"));
  }
}
