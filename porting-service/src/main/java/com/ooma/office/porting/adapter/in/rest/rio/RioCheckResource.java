package com.ooma.office.porting.adapter.in.rest.rio;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.input.MultiLine;
import com.ooma.office.kernel.web.language.Wording;
import com.ooma.office.porting.domain.rio.Rio;
import com.ooma.office.porting.domain.rio.RioProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/rio-checks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.CARE})
@Tag(name = "RIO checks", description = "Is this the RIO of this number?")
class RioCheckResource {

  @Schema(name = "RioCheckRequest")
  record Body(
      @NotNull @Schema(implementation = String.class, examples = "+33199001234") PhoneNumber number,
      @NotBlank @Size(max = 40) @MultiLine @Schema(examples = "01 F A1B2C3 1EU") String rio) {}

  @Schema(name = "RioCheck")
  record Result(boolean valid, List<Finding> problems) {}

  /// `detail` is for the person who typed.
  @Schema(name = "RioFinding")
  record Finding(RioProblem code, String detail) {}

  private final Wording wording;

  RioCheckResource(Wording wording) {
    this.wording = wording;
  }

  @POST
  @Operation(
      operationId = "checkRio",
      summary = "Check a RIO while it is typed",
      description =
          "Form, kind of line and key. A valid RIO may still be unknown to the carrier. Nothing is"
              + " kept.")
  public Result check(@NotNull @Valid Body body) {
    var problems =
        Rio.problems(body.rio(), body.number()).stream()
            .map(problem -> new Finding(problem, wording.of("rio." + problem)))
            .toList();
    return new Result(problems.isEmpty(), problems);
  }
}
