package com.ooma.office.provisioning.adapter.in.rest.emergency;

import com.ooma.office.kernel.csv.CsvWriting;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.provisioning.application.emergency.FindEmergencyAddresses;
import com.ooma.office.provisioning.application.emergency.FindEmergencyAddresses.NumberView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/emergency-numbers")
@Produces("text/csv")
@Tag(name = "Emergency addresses", description = "Where emergency services are sent")
class EmergencyNumberResource {

  private static final List<String> HEADING =
      List.of(
          "number", "company", "site", "street", "postalCode", "city", "inseeCode", "confirmedAt");

  private final FindEmergencyAddresses addresses;

  EmergencyNumberResource(FindEmergencyAddresses addresses) {
    this.addresses = addresses;
  }

  @GET
  @RolesAllowed(Roles.OPS)
  @Operation(
      operationId = "exportEmergencyNumbers",
      summary = "Every number in use with its address, for the authority",
      description =
          "E.164 and address, by number; `confirmedAt` is empty where nobody has confirmed yet.")
  @APIResponse(
      responseCode = "200",
      description = "UTF-8, semicolons, a heading",
      content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
  public Response export() {
    var rows =
        Stream.concat(
                Stream.of(HEADING),
                addresses.numbersOfAnyAccount().stream().map(EmergencyNumberResource::row))
            .toList();
    return Response.ok(CsvWriting.of(rows), "text/csv;charset=UTF-8").build();
  }

  private static List<String> row(NumberView number) {
    return List.of(
        number.number(),
        number.company(),
        number.site(),
        number.street(),
        number.postalCode(),
        number.city(),
        Objects.requireNonNullElse(number.inseeCode(), ""),
        Objects.toString(number.confirmedAt(), ""));
  }
}
