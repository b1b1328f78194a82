package com.ooma.office.provisioning.adapter.in.rest.autoprovision;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.provisioning.application.autoprovision.LinkPhone;
import com.ooma.office.provisioning.domain.phone.Mac;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
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
@Path("/v1/phones/{mac}")
@Tag(name = "Phones", description = "The T23G in stock and on desks")
class LinkResource {

  private final LinkPhone linkPhone;

  LinkResource(LinkPhone linkPhone) {
    this.linkPhone = linkPhone;
  }

  /// Without an idempotency key: the answer would have to be kept, and with it the token.
  @POST
  @Path("/provisioning-link")
  @RolesAllowed(Roles.WAREHOUSE)
  @Operation(
      operationId = "linkPhone",
      summary = "The address to type into a phone that is being packed",
      description =
          "Makes a new secret address for the phone's configuration and ends the last one, so a"
              + " lost answer is mended by asking again. Only for phones of an order that have not"
              + " left; the address works once the phone is shipped.")
  @APIResponse(
      responseCode = "200",
      description = "The address, told only now",
      content = @Content(schema = @Schema(implementation = LinkPhone.Link.class)))
  public Response link(@PathParam("mac") String mac) {
    return answer(linkPhone.handle(new LinkPhone.Command(named(mac))));
  }

  @POST
  @Path("/new-link")
  @RolesAllowed(Roles.OPS)
  @Operation(
      operationId = "renewLink",
      summary = "Another address for a phone that has left",
      description =
          "For a phone whose address got known to somebody, or that lost it: makes a new secret"
              + " address and ends the last one at once. The user types it into the phone. Only for"
              + " phones that are shipped, delivered or on their desk.")
  @APIResponse(
      responseCode = "200",
      description = "The address, told only now",
      content = @Content(schema = @Schema(implementation = LinkPhone.Link.class)))
  public Response renew(@PathParam("mac") String mac) {
    return answer(linkPhone.renew(new LinkPhone.Command(named(mac))));
  }

  private static Response answer(LinkPhone.Link link) {
    return Response.ok(link).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  private static Mac named(String mac) {
    return Mac.find(mac).orElseThrow(() -> Refused.notFound("phone"));
  }
}
