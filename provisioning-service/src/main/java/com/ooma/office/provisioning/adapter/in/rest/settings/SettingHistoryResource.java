package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.provisioning.application.settings.FindSettingHistory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{accountId}/telephony/setting-changes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@SecurityRequirement(name = "member-token")
@Tag(name = "Office Manager", description = "What a member company sets for its telephony")
class SettingHistoryResource {

  private final SettingsDesk desk;
  private final FindSettingHistory history;

  SettingHistoryResource(SettingsDesk desk, FindSettingHistory history) {
    this.desk = desk;
    this.history = history;
  }

  @GET
  @Operation(
      operationId = "listSettingChanges",
      summary = "Who changed which setting when",
      description = "Newest first. Secrets are masked.")
  public Page<FindSettingHistory.ChangeView> list(
      @PathParam("accountId") UUID accountId,
      @QueryParam("setting")
          @Pattern(regexp = "[a-z-]{1,20}(/[+0-9]{1,16})?")
          @Parameter(
              description = "Of this one only, by its path below `telephony/`",
              example = "users/2001")
          @Nullable String setting,
      @Valid @BeanParam Paging paging) {
    desk.read(accountId);
    return history.history(accountId, setting, paging.request());
  }
}
