package com.ooma.office.provisioning.adapter.in.rest.autoprovision;

import com.ooma.office.kernel.security.Roles;
import com.ooma.office.provisioning.application.autoprovision.FindSipAccount;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/sip-accounts/{userName}")
@RolesAllowed(Roles.VOICE_SWITCH)
@Tag(name = "Call routes", description = "Where calls go, and why")
class SipAccountResource {

  private final FindSipAccount findSipAccount;

  SipAccountResource(FindSipAccount findSipAccount) {
    this.findSipAccount = findSipAccount;
  }

  @GET
  @Operation(
      operationId = "getSipAccount",
      summary = "Whose a SIP account is",
      description =
          "For the voice platform when a phone signs in or calls: its company and extension, and"
              + " `ha1`, the MD5 of user name, realm and password, to check the phone's answer with."
              + " A phone whose user left, or that was exchanged, has no account.")
  @APIResponse(
      responseCode = "200",
      description = "The account, not to be kept",
      content = @Content(schema = @Schema(implementation = FindSipAccount.Account.class)))
  public Response find(@PathParam("userName") String userName) {
    return Response.ok(findSipAccount.find(userName))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
