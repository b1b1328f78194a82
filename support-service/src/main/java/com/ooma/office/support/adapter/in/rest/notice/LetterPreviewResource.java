package com.ooma.office.support.adapter.in.rest.notice;

import com.ooma.office.kernel.security.Roles;
import com.ooma.office.support.application.notice.Letter;
import com.ooma.office.support.application.notice.PreviewLetter;
import com.ooma.office.support.domain.notice.NoticeKind;
import com.ooma.office.support.domain.notice.words.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/operations/support/letters/{kind}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPS)
@Tag(name = "Notices", description = "What members were written by e-mail")
class LetterPreviewResource {

  private final PreviewLetter previewLetter;

  LetterPreviewResource(PreviewLetter previewLetter) {
    this.previewLetter = previewLetter;
  }

  @GET
  @Operation(
      operationId = "previewLetter",
      summary = "The letter of a kind, with facts that are made up",
      description = "As members would get it from this release. Nothing is sent.")
  public Letter preview(
      @PathParam("kind") NoticeKind kind,
      @Parameter(description = "French unless another is named") @QueryParam("language")
          @Nullable Language language) {
    return previewLetter.handle(
        new PreviewLetter.Command(kind, language == null ? Language.FR : language));
  }
}
