package com.ooma.office.billing.adapter.in.rest.barring;

import com.ooma.office.billing.application.barring.BarView;
import com.ooma.office.billing.application.barring.FindBars;
import com.ooma.office.billing.application.barring.LiftBar;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/calls/bars")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPS, Roles.CARE})
@Tag(name = "Calls")
class CallBarResource {

  @Schema(name = "LiftingRequest")
  record Lifting(
      @NotBlank
          @Size(max = 200)
          @Schema(
              description = "Why, for our own staff",
              examples = "Called back: a campaign of their own, no fraud")
          String reason) {}

  private final FindBars bars;
  private final LiftBar liftBar;
  private final Caller caller;

  CallBarResource(FindBars bars, LiftBar liftBar, Caller caller) {
    this.bars = bars;
    this.liftBar = liftBar;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "listCallBars",
      summary = "Where companies may not call",
      description =
          "A destination is barred once calls to it that ended within an hour cost more than the"
              + " limit, as it looks when somebody calls at a company's expense. Included calls and"
              + " emergency services never are.")
  public Page<BarView> list(
      @QueryParam("accountId")
          @Parameter(description = "Of one account; all that may be seen if absent")
          @Nullable UUID accountId,
      @QueryParam("inForce")
          @DefaultValue("false")
          @Parameter(description = "Only what is barred now")
          boolean inForce,
      @Valid @BeanParam Paging paging) {
    var page = bars.list(caller.within(accountId), inForce, paging.request());
    return caller.isStaff() ? page : page.map(BarView::forMember);
  }

  @PUT
  @Path("/{barId}/lifting")
  @Operation(
      operationId = "liftCallBar",
      summary = "Allow calls to a destination again",
      description =
          "What was spent until then does not count any more. Who says so again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "Allowed",
      content = @Content(schema = @Schema(implementation = BarView.class)))
  public BarView lift(@PathParam("barId") UUID barId, @NotNull @Valid Lifting lifting) {
    return liftBar.handle(new LiftBar.Command(barId, lifting.reason(), caller.subject()));
  }
}
