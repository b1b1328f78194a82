package com.ooma.office.provisioning.adapter.in.rest.number;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.provisioning.application.number.FindNumbers;
import com.ooma.office.provisioning.domain.number.Area;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/numbers")
@Tag(name = "Numbers", description = "The pool of telephone numbers")
class NumberResource {

  private final FindNumbers numbers;
  private final Caller caller;

  NumberResource(FindNumbers numbers, Caller caller) {
    this.numbers = numbers;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "listNumbers",
      summary = "Numbers in a state",
      description =
          "Lowest first. Members see the available ones only; ops see whose the others are, and until"
              + " when they are held or cool down, or since when another carrier has them.")
  public Page<FindNumbers.View> list(
      @QueryParam("state")
          @DefaultValue("AVAILABLE")
          @Pattern(regexp = "AVAILABLE|HELD|ASSIGNED|PORTED_IN|COOLING|PORTED_OUT")
          @Parameter(schema = @Schema(implementation = FindNumbers.State.class))
          @NotNull
          String state,
      @QueryParam("area")
          @Pattern(regexp = "0[1-9]")
          @Parameter(description = "First two digits of the number", example = "01")
          @Nullable String area,
      @QueryParam("pattern")
          @Pattern(regexp = "[0-9*]{2,14}")
          @Parameter(
              description = "What is in the number as it is dialled; `*` is any digits",
              example = "01*12*12")
          @Nullable String pattern,
      @Valid @BeanParam Paging paging) {
    var wanted = FindNumbers.State.valueOf(state);
    if (wanted != FindNumbers.State.AVAILABLE && !caller.isStaff()) {
      throw Refused.forbidden("available-numbers-only", "Members see available numbers only.");
    }
    return numbers.list(wanted, area == null ? null : new Area(area), pattern, paging.request());
  }

  @GET
  @Path("/missing")
  @RolesAllowed({Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "listMissingNumbers",
      summary = "Additional numbers that are paid for and can't be given",
      description =
          "How many each account is short of, and of which area; looked for every five seconds"
              + " and after each import. Orders that wait for numbers are among the shipments.")
  public Page<FindNumbers.MissingView> missing(@Valid @BeanParam Paging paging) {
    return numbers.listMissingOfAnyAccount(paging.request());
  }
}
