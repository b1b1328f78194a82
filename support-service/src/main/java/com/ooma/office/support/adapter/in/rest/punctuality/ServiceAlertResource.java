package com.ooma.office.support.adapter.in.rest.punctuality;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.NewestFirst;
import com.ooma.office.support.application.punctuality.FindServiceAlerts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/operations/support/service-alerts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPS, Roles.CARE})
@Tag(name = "Ticket desk", description = "How our own people share the work on tickets")
class ServiceAlertResource {

  private final FindServiceAlerts alerts;

  ServiceAlertResource(FindServiceAlerts alerts) {
    this.alerts = alerts;
  }

  @GET
  @Operation(
      operationId = "listServiceAlerts",
      summary = "Who waits for an answer too long, or soon will, newest first",
      description =
          "A warning comes after four fifths of the promised time, once for each promise, a breach"
              + " after all of it; neither while nobody is there.")
  public Page<FindServiceAlerts.ServiceAlert> alerts(@Valid @BeanParam NewestFirst paging) {
    return alerts.list(paging.request());
  }
}
