package com.ooma.office.provisioning.adapter.in.rest.mailbox;

import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.provisioning.application.mailbox.ReportFaxTry;
import com.ooma.office.provisioning.domain.mailbox.SentFax;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/fax-tries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mailboxes", description = "Voicemails and faxes")
class FaxTryResource {

  @Schema(name = "FaxTry")
  record Body(@NotNull UUID faxId, @NotNull SentFax.Outcome outcome) {}

  private final ReportFaxTry reportFaxTry;

  FaxTryResource(ReportFaxTry reportFaxTry) {
    this.reportFaxTry = reportFaxTry;
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.VOICE_SWITCH)
  @Operation(
      operationId = "reportFaxTry",
      summary = "What came of a try to send a fax",
      description =
          "Of a fax that the platform took; heard twice, or after we gave up waiting, it changes"
              + " nothing.")
  @APIResponse(responseCode = "204", description = "It is noted")
  public Response report(@NotNull @Valid Body body) {
    reportFaxTry.handle(new ReportFaxTry.Command(body.faxId(), body.outcome()));
    return Response.noContent().build();
  }
}
