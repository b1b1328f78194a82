package com.ooma.office.provisioning.adapter.in.rest.autoprovision;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.provisioning.application.autoprovision.ResendSettings;
import com.ooma.office.provisioning.application.autoprovision.ShowPhone;
import com.ooma.office.provisioning.domain.phone.Mac;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/phones/{mac}")
@RolesAllowed({Roles.OPS, Roles.CARE})
@Tag(name = "Phones", description = "The T23G in stock and on desks")
class PhonePageResource {

  private final ShowPhone showPhone;
  private final ResendSettings resendSettings;

  PhonePageResource(ShowPhone showPhone, ResendSettings resendSettings) {
    this.showPhone = showPhone;
    this.resendSettings = resendSettings;
  }

  @GET
  @Operation(
      operationId = "getPhone",
      summary = "A phone, for who helps its user",
      description =
          "When it last fetched its file, what it said that it is, and the file as it would be"
              + " served, with its secrets masked.")
  public ShowPhone.Page find(@PathParam("mac") String mac) {
    return showPhone.show(named(mac));
  }

  @POST
  @Path("/settings-resend")
  @Idempotent
  @Operation(
      operationId = "resendSettings",
      summary = "Have a phone fetch its settings now",
      description =
          "By the voice platform; 409 `phone-unreachable` if the phone has not signed in. A body is"
              + " not needed.")
  @APIResponse(responseCode = "204", description = "It was told to")
  public Response resend(@PathParam("mac") String mac) {
    resendSettings.handle(new ResendSettings.Command(named(mac)));
    return Response.noContent().build();
  }

  private static Mac named(String mac) {
    return Mac.find(mac).orElseThrow(() -> Refused.notFound("phone"));
  }
}
