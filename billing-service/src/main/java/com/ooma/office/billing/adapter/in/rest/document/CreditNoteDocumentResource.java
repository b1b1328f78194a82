package com.ooma.office.billing.adapter.in.rest.document;

import com.ooma.office.billing.application.document.HandOutDocument;
import com.ooma.office.billing.domain.document.InvoiceDocument;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/credit-notes/{creditNoteId}/document")
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@SecurityRequirement(name = "member-token")
@Tag(name = "Credit notes")
class CreditNoteDocumentResource {

  private final HandOutDocument handOutDocument;
  private final Caller caller;

  CreditNoteDocumentResource(HandOutDocument handOutDocument, Caller caller) {
    this.handOutDocument = handOutDocument;
    this.caller = caller;
  }

  @GET
  @Produces({DocumentResponse.PDF, MediaType.APPLICATION_XML, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "getCreditNoteDocument",
      summary = "A credit note as it is handed out",
      description =
          "A PDF to keep (PDF/A-3, accessible) with the same as XML in it: Factur-X, profile EN"
              + " 16931. With `Accept` the XML alone (Cross Industry Invoice), or what both are"
              + " made from as JSON. It never changes; its `ETag` is its hash.")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)),
      content = {
        @Content(
            mediaType = DocumentResponse.PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = MediaType.APPLICATION_XML,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = InvoiceDocument.class))
      })
  @APIResponse(
      responseCode = "304",
      description = "The caller has it: `If-None-Match` names its `ETag`",
      headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
  public Response document(@PathParam("creditNoteId") UUID creditNoteId, @Context Request request) {
    var account = caller.within(null);
    var command = new HandOutDocument.Command(account, InvoiceKind.CREDIT_NOTE, creditNoteId);
    return handOutDocument
        .handle(command)
        .map(document -> DocumentResponse.of(document, request))
        .orElseThrow(() -> Refused.notFound("document"));
  }
}
