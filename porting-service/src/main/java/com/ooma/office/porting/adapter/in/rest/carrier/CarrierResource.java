package com.ooma.office.porting.adapter.in.rest.carrier;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.porting.application.carrier.ChangeCarrier;
import com.ooma.office.porting.application.carrier.ReadCarriers;
import com.ooma.office.porting.application.carrier.RegisterCarrier;
import com.ooma.office.porting.domain.carrier.Carrier;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/carriers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPS)
@Tag(name = "Carriers", description = "With whom port orders are exchanged, and how")
class CarrierResource {

  private final RegisterCarrier register;
  private final ChangeCarrier change;
  private final ReadCarriers carriers;

  CarrierResource(RegisterCarrier register, ChangeCarrier change, ReadCarriers carriers) {
    this.register = register;
    this.change = change;
    this.carriers = carriers;
  }

  @Schema(name = "Carriers")
  record All(List<CarrierAnswer> items) {}

  @GET
  @Operation(
      operationId = "listCarriers",
      summary = "All registered carriers",
      description = "By name. A carrier that only the service's settings know is not among them.")
  public All list() {
    return new All(carriers.all().stream().map(CarrierAnswer::of).toList());
  }

  @GET
  @Path("/{carrier}")
  @Operation(
      operationId = "getCarrier",
      summary = "A registered carrier",
      description = "What is kept of it. Its keys were shown once, when they were made.")
  @APIResponse(
      responseCode = "200",
      description = "The carrier, with its `ETag`",
      content = @Content(schema = @Schema(implementation = CarrierAnswer.class)))
  public Response find(@PathParam("carrier") @Pattern(regexp = Carrier.NAME) String name) {
    var answer = answer(name);
    return Revision.answer(answer, answer.revision());
  }

  @PUT
  @Path("/{carrier}")
  @Operation(
      operationId = "putCarrier",
      summary = "Register a carrier, or change one",
      description =
          "Without `If-Match` it is a new one (409 `carrier-exists` if there is one); with the"
              + " carrier's `ETag` as `If-Match` it is changed. It goes before a carrier of the same"
              + " name in the service's settings.")
  @APIResponse(
      responseCode = "200",
      description = "The carrier as it is now, with its `ETag`",
      content = @Content(schema = @Schema(implementation = CarrierAnswer.class)))
  @APIResponse(
      responseCode = "201",
      description = "The new carrier",
      content = @Content(schema = @Schema(implementation = CarrierAnswer.class)))
  public Response put(
      @PathParam("carrier") @Pattern(regexp = Carrier.NAME) String name,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid CarrierBody body) {
    var seen =
        Revision.seen(ifMatch, () -> carriers.find(name).map(known -> known.carrier().revision()));
    if (seen == null) {
      register.handle(new RegisterCarrier.Command(body.toCarrier(name, 0)));
      var created = answer(name);
      return Response.fromResponse(Created.at("/v1/carriers/" + name, created))
          .header(HttpHeaders.ETAG, Revision.tag(created.revision()))
          .build();
    }
    change.handle(new ChangeCarrier.Command(body.toCarrier(name, seen)));
    return find(name);
  }

  private CarrierAnswer answer(String name) {
    return carriers
        .find(name)
        .map(CarrierAnswer::of)
        .orElseThrow(() -> Refused.notFound("carrier"));
  }
}
