package com.ooma.office.provisioning.adapter.in.rest.shipment;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.provisioning.application.phone.FindPhones;
import com.ooma.office.provisioning.application.shipment.ReceiveReturn;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/returns")
@Tag(name = "Returns", description = "The phones of users who left, on their way back")
class ReturnResource {

  @Schema(name = "PhoneReturnRequest")
  record Body(
      @NotNull
          @Size(max = 40)
          @Schema(description = "In any usual spelling", examples = "00:15:65:74:B1:50")
          String mac) {}

  @Schema(name = "ReturnedPhone")
  record Returned(String mac, PhoneState state) {}

  private final ReceiveReturn receiveReturn;
  private final FindPhones phones;

  ReturnResource(ReceiveReturn receiveReturn, FindPhones phones) {
    this.receiveReturn = receiveReturn;
    this.phones = phones;
  }

  @GET
  @RolesAllowed({Roles.WAREHOUSE, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "listReturns",
      summary = "The phones expected back",
      description = "Newest phone first, each with the account it comes from, and since when.")
  public Page<FindPhones.ReturnView> list(@Valid @BeanParam Paging paging) {
    return phones.listReturningOfAnyAccount(paging.request());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.WAREHOUSE, Roles.OPS})
  @Operation(
      operationId = "receiveReturn",
      summary = "A phone came back",
      description =
          "Only for phones that are expected back, once they are wiped. The phone is in stock again"
              + " and orders that wait for phones are tried again.")
  @APIResponse(
      responseCode = "200",
      description = "The phone as it is now",
      content = @Content(schema = @Schema(implementation = Returned.class)))
  @APIResponse(responseCode = "404", description = "We have no such phone")
  public Response receive(@NotNull @Valid Body body) {
    var mac = Mac.parse(body.mac());
    receiveReturn.handle(new ReceiveReturn.Command(mac));
    return Response.ok(new Returned(mac.digits(), PhoneState.IN_STOCK)).build();
  }
}
