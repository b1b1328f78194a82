package com.ooma.office.porting.adapter.in.rest.portout;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.porting.application.portout.ReadRios;
import com.ooma.office.porting.domain.portout.PortableNumber;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/rios")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
@Tag(name = "RIOs", description = "By what the company's numbers can be taken elsewhere")
class RioResource {

  @Schema(name = "NumberRio")
  record Entry(
      PhoneNumber number,
      @Schema(
              description =
                  "For the carrier that the company goes to: who has it can take the number",
              examples = "OMFA1B2C3XYZ")
          String rio,
      @Schema(description = "Until when, if the number is not in service any more")
          @Nullable Instant until) {

    static Entry of(PortableNumber number) {
      return new Entry(number.number(), number.rio().reveal(), number.until());
    }
  }

  @Schema(name = "Rios")
  record All(List<Entry> items) {}

  private final ReadRios rios;
  private final Caller caller;

  RioResource(ReadRios rios, Caller caller) {
    this.rios = rios;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listRios",
      summary = "The RIO of each of the company's numbers",
      description =
          "Of all numbers in service with us, and for forty days of those that were. It is never"
              + " refused, whatever the company owes.")
  public All list() {
    return new All(rios.of(caller.account()).stream().map(Entry::of).toList());
  }
}
