package com.ooma.office.provisioning.adapter.in.rest.shipment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.provisioning.application.phone.FindPhones;
import com.ooma.office.provisioning.application.shipment.PrintReturnLabel;
import com.ooma.office.provisioning.application.shipment.ReceiveReturn;
import com.ooma.office.provisioning.domain.phone.Checks;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/returns")
@Tag(name = "Returns", description = "The phones of users who left, on their way back")
class ReturnResource {

  @Schema(name = "PhoneReturnRequest")
  record Body(
      @NotNull
          @Size(max = 40)
          @Schema(description = "In any usual spelling", examples = "00:15:65:74:B1:50")
          String mac,
      @JsonInclude(JsonInclude.Include.NON_NULL) // 0.9.0 beside this one knows a request without it
          @Valid
          @Schema(description = "What was found; left out: it is sound and wiped")
          @Nullable ChecksBody checks) {}

  @Schema(name = "PhoneChecks")
  record ChecksBody(
      @NotNull Boolean powersOn,
      @NotNull Boolean screen,
      @NotNull Boolean keys,
      @NotNull Boolean handset,
      @NotNull Boolean network,
      @NotNull @Schema(description = "Set back to how it left its factory") Boolean wiped) {

    Checks toChecks() {
      return new Checks(powersOn, screen, keys, handset, network, wiped);
    }
  }

  @Schema(name = "ReturnedPhone")
  record Returned(String mac, PhoneState state) {}

  private final ReceiveReturn receiveReturn;
  private final PrintReturnLabel printReturnLabel;
  private final FindPhones phones;
  private final Caller caller;

  ReturnResource(
      ReceiveReturn receiveReturn,
      PrintReturnLabel printReturnLabel,
      FindPhones phones,
      Caller caller) {
    this.receiveReturn = receiveReturn;
    this.printReturnLabel = printReturnLabel;
    this.phones = phones;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.WAREHOUSE, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "listReturns",
      summary = "The phones expected back",
      description = "Newest phone first, each with the account it comes from, and since when.")
  public Page<FindPhones.ReturnView> list(
      @Parameter(description = "Only this account's") @QueryParam("accountId")
          @Nullable UUID accountId,
      @Valid @BeanParam Paging paging) {
    return phones.listReturning(accountId, paging.request());
  }

  @GET
  @Path("/{mac}/label")
  @Produces("application/pdf")
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.WAREHOUSE, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "getReturnLabel",
      summary = "The label for a phone on its way back",
      description =
          "PDF with our address and the phone's serial as Code 128; postage is paid. Only for phones"
              + " that are expected back.")
  @APIResponse(
      responseCode = "200",
      description = "The label",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(implementation = String.class, format = "binary")))
  public Response label(@PathParam("mac") String mac) {
    var account = caller.has(Roles.WAREHOUSE) ? null : caller.within(null);
    return Response.ok(printReturnLabel.print(mac, account), "application/pdf").build();
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.WAREHOUSE, Roles.OPS})
  @Operation(
      operationId = "receiveReturn",
      summary = "A phone came back",
      description =
          "Only for phones that are expected back, once they are tested. One that passes every check"
              + " is in stock again, and orders that wait for phones are tried again; any other is"
              + " scrapped.")
  @APIResponse(
      responseCode = "200",
      description = "The phone as it is now",
      content = @Content(schema = @Schema(implementation = Returned.class)))
  @APIResponse(responseCode = "404", description = "We have no such phone")
  public Response receive(@NotNull @Valid Body body) {
    var mac = Mac.parse(body.mac());
    var checks = body.checks() == null ? Checks.SOUND : body.checks().toChecks();
    var state = receiveReturn.handle(new ReceiveReturn.Command(mac, checks));
    return Response.ok(new Returned(mac.digits(), state)).build();
  }
}
