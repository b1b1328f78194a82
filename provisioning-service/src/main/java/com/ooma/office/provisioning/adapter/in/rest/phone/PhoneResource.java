package com.ooma.office.provisioning.adapter.in.rest.phone;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.provisioning.application.phone.FindPhones;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/phones")
@Tag(name = "Phones", description = "The T23G in stock and on desks")
class PhoneResource {

  private final FindPhones phones;

  PhoneResource(FindPhones phones) {
    this.phones = phones;
  }

  @GET
  @RolesAllowed({Roles.OPS, Roles.WAREHOUSE, Roles.CARE})
  @Operation(operationId = "listPhones", summary = "The phones", description = "Newest first")
  public Page<FindPhones.View> list(
      @Parameter(description = "Only this account's") @QueryParam("accountId")
          @Nullable UUID accountId,
      @QueryParam("state")
          @Pattern(regexp = "IN_STOCK|RESERVED|CONFIGURED|SHIPPED|DELIVERED|REGISTERED|RETURNING")
          @Parameter(schema = @Schema(implementation = PhoneState.class))
          @Nullable String state,
      @Valid @BeanParam Paging paging) {
    return phones.list(
        accountId, state == null ? null : PhoneState.valueOf(state), paging.request());
  }
}
