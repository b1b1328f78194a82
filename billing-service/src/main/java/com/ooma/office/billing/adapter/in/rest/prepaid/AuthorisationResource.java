package com.ooma.office.billing.adapter.in.rest.prepaid;

import com.ooma.office.billing.application.prepaid.AuthoriseCall;
import com.ooma.office.billing.application.prepaid.ReleaseCall;
import com.ooma.office.billing.domain.prepaid.CallKey;
import com.ooma.office.kernel.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/prepaid-accounts/{accountId}/authorisations/{callId}/{leg}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VOICE_SWITCH)
@Tag(name = "Prepaid")
class AuthorisationResource {

  @Schema(name = "AuthorisationRequest")
  record Wish(
      @NotBlank
          @Size(max = 100)
          @Schema(description = "As it was dialled", examples = "0044 7400 123456")
          String to) {}

  private final AuthoriseCall authoriseCall;
  private final ReleaseCall releaseCall;

  AuthorisationResource(AuthoriseCall authoriseCall, ReleaseCall releaseCall) {
    this.authoriseCall = authoriseCall;
    this.releaseCall = releaseCall;
  }

  @PUT
  @Operation(
      operationId = "authoriseCall",
      summary = "How long may this call last?",
      description =
          "FREE: as long as it likes; included and emergency calls always are. GRANTED: so many"
              + " seconds, for which the balance is held back until the call's record comes, or it"
              + " lapses. NO_FUNDS, NO_RATE: connect it only if a bill is to ask for it. BARRED: don't"
              + " connect it, calls to there cost too much within an hour (`/v1/calls/bars`). Asked"
              + " again for the same call and leg, the same is answered; to another number it is 409"
              + " `call-authorised-otherwise`, once its record came 409 `call-over`.")
  @APIResponse(
      responseCode = "200",
      description = "Whether it may be made",
      content = @Content(schema = @Schema(implementation = AuthoriseCall.View.class)))
  @APIResponse(responseCode = "409", description = "It is another call, or over")
  public AuthoriseCall.View authorise(
      @PathParam("accountId") UUID accountId,
      @PathParam("callId") @Pattern(regexp = CallKey.CALL_ID) String callId,
      @PathParam("leg") @Min(1) @Max(1000) int leg,
      @NotNull @Valid Wish wish) {
    return authoriseCall.handle(
        new AuthoriseCall.Command(accountId, new CallKey(callId, leg), wish.to()));
  }

  @DELETE
  @Operation(
      operationId = "releaseCall",
      summary = "The call is not made after all",
      description = "What was held back for it is free again; if nothing was, nothing changes.")
  @APIResponse(responseCode = "204", description = "Nothing is held back for it")
  public void release(
      @PathParam("accountId") UUID accountId,
      @PathParam("callId") @Pattern(regexp = CallKey.CALL_ID) String callId,
      @PathParam("leg") @Min(1) @Max(1000) int leg) {
    releaseCall.handle(new ReleaseCall.Command(accountId, new CallKey(callId, leg)));
  }
}
