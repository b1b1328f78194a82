package com.ooma.office.provisioning.adapter.in.rest.shipment;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.provisioning.application.shipment.ExchangePhone;
import com.ooma.office.provisioning.domain.phone.Mac;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/phones/{mac}/exchange")
@RolesAllowed({Roles.OPS, Roles.CARE})
@Tag(name = "Phones", description = "The T23G in stock and on desks")
class ExchangeResource {

  private final ExchangePhone exchangePhone;

  ExchangeResource(ExchangePhone exchangePhone) {
    this.exchangePhone = exchangePhone;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "exchangePhone",
      summary = "Send another phone for a broken one",
      description =
          "The warehouse packs it as a shipment of its own, to where the user sits, with the same"
              + " extension and settings. The broken one goes on, if it can, until the other one"
              + " fetches its file; then it opens nothing any more, can't sign in, and is expected"
              + " back: its label is at `/v1/returns/{mac}/label`. A body is not needed.")
  @APIResponse(
      responseCode = "201",
      description = "Another one is set aside; its shipment is at `Location`",
      content = @Content(schema = @Schema(implementation = ExchangePhone.Exchange.class)))
  public Response exchange(@PathParam("mac") String mac) {
    var broken = Mac.find(mac).orElseThrow(() -> Refused.notFound("phone"));
    var exchange = exchangePhone.handle(new ExchangePhone.Command(broken));
    return Created.at("/v1/shipments/" + exchange.shipmentId(), exchange);
  }
}
