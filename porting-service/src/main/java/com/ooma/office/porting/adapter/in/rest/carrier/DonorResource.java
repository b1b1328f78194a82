package com.ooma.office.porting.adapter.in.rest.carrier;

import com.ooma.office.kernel.security.Roles;
import com.ooma.office.porting.application.carrier.ReadCarriers;
import com.ooma.office.porting.domain.carrier.Carrier;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What members may know of carriers: which ones they can bring numbers from.
@Path("/v1/port-carriers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.CARE, Roles.OPS})
@Tag(name = "Port estimates", description = "When numbers could come")
class DonorResource {

  @Schema(name = "PortCarrier")
  record Entry(
      @Schema(description = "As requests name it", examples = "carrier-alpha") String carrier,
      @Schema(description = "As people know it", examples = "Alpha Télécom") String displayName) {

    static Entry of(Carrier carrier) {
      return new Entry(carrier.name(), carrier.displayName());
    }
  }

  @Schema(name = "PortCarriers")
  record All(List<Entry> items) {}

  private final ReadCarriers carriers;

  DonorResource(ReadCarriers carriers) {
    this.carriers = carriers;
  }

  @GET
  @Operation(
      operationId = "listPortCarriers",
      summary = "The carriers that numbers can come from",
      description = "By the names that people know them by, to choose one's present carrier from.")
  public All list() {
    return new All(carriers.donors().stream().map(Entry::of).toList());
  }
}
