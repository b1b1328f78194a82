package com.ooma.office.support.adapter.in.rest.notice;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.support.application.notice.ChooseLetterLanguage;
import com.ooma.office.support.application.notice.FindLetterLanguage;
import com.ooma.office.support.domain.notice.words.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/notices/language")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MEMBER, Roles.PRIMARY_MEMBER})
@Tag(name = "Notices", description = "What members were written by e-mail")
class LetterLanguageResource {

  private final FindLetterLanguage languages;
  private final ChooseLetterLanguage chooseLetterLanguage;
  private final Caller caller;

  LetterLanguageResource(
      FindLetterLanguage languages, ChooseLetterLanguage chooseLetterLanguage, Caller caller) {
    this.languages = languages;
    this.chooseLetterLanguage = chooseLetterLanguage;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getLetterLanguage",
      summary = "The language that the caller is written to in",
      description = "French until the caller wants another.")
  public LetterLanguageBody ask() {
    var account = caller.account();
    return new LetterLanguageBody(
        caller.verifiedEmail().map(address -> languages.of(account, address)).orElse(Language.FR));
  }

  @PUT
  @Operation(
      operationId = "chooseLetterLanguage",
      summary = "Be written to in a language from now on",
      description =
          "Holds for letters to the caller's verified address about this company, also for those that"
              + " wait to be sent.")
  @APIResponse(responseCode = "204", description = "It is so")
  public void choose(@NotNull @Valid LetterLanguageBody body) {
    chooseLetterLanguage.handle(
        new ChooseLetterLanguage.Command(caller.account(), address(), body.language()));
  }

  private String address() {
    return caller
        .verifiedEmail()
        .orElseThrow(() ->
            Refused.conflict(
                "email-unverified", "The token vouches for no e-mail address of the caller's."));
  }
}
