package com.ooma.office.provisioning.adapter.in.rest.telephony;

import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.provisioning.adapter.in.rest.telephony.TelephonyBody.Extension;
import com.ooma.office.provisioning.adapter.in.rest.telephony.TelephonyBody.Items;
import com.ooma.office.provisioning.adapter.in.rest.telephony.TelephonyBody.Mapping;
import com.ooma.office.provisioning.application.telephony.FindTelephony;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/accounts/{accountId}/telephony")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@Tag(name = "Telephony", description = "A member company's own telephone system")
class TelephonyResource {

  private final FindTelephony telephony;
  private final Caller caller;

  TelephonyResource(FindTelephony telephony, Caller caller) {
    this.telephony = telephony;
    this.caller = caller;
  }

  @GET
  @Path("/extensions")
  @Operation(
      operationId = "listExtensions",
      summary = "The company's extensions",
      description = "One for each user, with its numbers and phone; lowest first.")
  public Items<Extension> extensions(@PathParam("accountId") UUID accountId) {
    caller.mayRead(accountId);
    return new Items<>(telephony.extensions(accountId).stream().map(Extension::of).toList());
  }

  @GET
  @Path("/number-mappings")
  @Operation(
      operationId = "listNumberMappings",
      summary = "Where calls to the company's numbers go",
      description = "Each number has one destination; a destination may have several numbers.")
  public Items<Mapping> numberMappings(@PathParam("accountId") UUID accountId) {
    caller.mayRead(accountId);
    return new Items<>(telephony.numberMappings(accountId).stream().map(Mapping::of).toList());
  }
}
