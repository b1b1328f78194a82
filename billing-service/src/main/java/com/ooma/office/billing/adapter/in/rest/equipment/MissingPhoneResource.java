package com.ooma.office.billing.adapter.in.rest.equipment;

import com.ooma.office.billing.application.equipment.FindMissingPhones;
import com.ooma.office.billing.application.equipment.FindMissingPhones.MissingPhoneView;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/missing-phones")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@Tag(name = "Missing phones", description = "Phones on loan that have not come back in time")
class MissingPhoneResource {

  private final FindMissingPhones phones;
  private final Caller caller;

  MissingPhoneResource(FindMissingPhones phones, Caller caller) {
    this.phones = phones;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listMissingPhones",
      summary = "Phones that companies have not sent back",
      description =
          "A phone is missing once it has been expected back for longer than its return takes, until"
              + " it comes. The contract names no price for one, and nothing is charged.")
  public Page<MissingPhoneView> list(
      @QueryParam("accountId")
          @Parameter(description = "Of one account; all that may be seen if absent")
          @Nullable UUID accountId,
      @QueryParam("missing")
          @DefaultValue("false")
          @Parameter(description = "Without those that came back late")
          boolean missing,
      @Valid @BeanParam Paging paging) {
    return phones.list(caller.within(accountId), missing, paging.request());
  }
}
