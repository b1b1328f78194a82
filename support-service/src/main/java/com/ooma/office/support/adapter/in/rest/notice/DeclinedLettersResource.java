package com.ooma.office.support.adapter.in.rest.notice;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.support.application.notice.DeclineLetters;
import com.ooma.office.support.application.notice.FindDeclinedLetters;
import com.ooma.office.support.domain.notice.NoticeKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/notices/declined")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER})
@Tag(name = "Notices", description = "What members were written by e-mail")
class DeclinedLettersResource {

  private final FindDeclinedLetters letters;
  private final DeclineLetters declineLetters;
  private final Caller caller;

  DeclinedLettersResource(
      FindDeclinedLetters letters, DeclineLetters declineLetters, Caller caller) {
    this.letters = letters;
    this.declineLetters = declineLetters;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listDeclinedLetters",
      summary = "The letters that the caller does without",
      description = "None until the caller says so; and which ones nobody needs.")
  public LetterChoice ask() {
    var account = caller.account();
    var declined =
        caller.verifiedEmail().map(address -> letters.of(account, address)).orElse(Set.of());
    return new LetterChoice(List.copyOf(declined), NoticeKind.optional());
  }

  @PUT
  @Operation(
      operationId = "declineLetters",
      summary = "Do without letters of some kinds from now on",
      description =
          "Holds for letters to the caller's verified address about this company, also for those that"
              + " wait to be sent; they are WITHDRAWN. Only what reminds or tells of what goes well"
              + " can be declined: what has to be known, done or kept is written all the same (422).")
  @APIResponse(responseCode = "204", description = "It is so")
  public void decline(@NotNull @Valid DeclinedLettersBody body) {
    var address =
        caller
            .verifiedEmail()
            .orElseThrow(() ->
                Refused.conflict(
                    "email-unverified",
                    "The token vouches for no e-mail address of the caller's."));
    declineLetters.handle(
        new DeclineLetters.Command(caller.account(), address, Set.copyOf(body.kinds())));
  }
}
