package com.ooma.office.porting.adapter.in.rest.draft;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.kernel.web.language.Wording;
import com.ooma.office.porting.application.draft.ChangePortDraft;
import com.ooma.office.porting.application.draft.DiscardPortDraft;
import com.ooma.office.porting.application.draft.ReadPortDrafts;
import com.ooma.office.porting.application.draft.StartPortDraft;
import com.ooma.office.porting.application.draft.SubmitPortDraft;
import com.ooma.office.porting.domain.request.Actor;
import com.ooma.office.porting.domain.request.Mandate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/port-drafts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
@Tag(name = "Port drafts", description = "Port requests that are being written")
class PortDraftResource {

  private final StartPortDraft start;
  private final ChangePortDraft change;
  private final SubmitPortDraft submit;
  private final DiscardPortDraft discard;
  private final ReadPortDrafts drafts;
  private final Caller caller;
  private final Wording wording;

  PortDraftResource(
      StartPortDraft start,
      ChangePortDraft change,
      SubmitPortDraft submit,
      DiscardPortDraft discard,
      ReadPortDrafts drafts,
      Caller caller,
      Wording wording) {
    this.start = start;
    this.change = change;
    this.submit = submit;
    this.discard = discard;
    this.drafts = drafts;
    this.caller = caller;
    this.wording = wording;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "startPortDraft",
      summary = "Begin to write a port request",
      description =
          "Anything may be missing; `openPoints` tells what is, and what would be refused. RIOs and"
              + " the carrier's account number are kept and never shown. A company has 20 drafts at"
              + " most; one that nobody writes on for 90 days is forgotten.")
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = PortDraftAnswer.class)))
  public Response start(@NotNull @Valid PortDraftBody body) {
    var draftId = start.handle(new StartPortDraft.Command(caller.account(), body.toContent()));
    return Created.at("/v1/port-drafts/" + draftId, answer(draftId));
  }

  @GET
  @Operation(
      operationId = "listPortDrafts",
      summary = "The company's drafts of port requests",
      description = "Newest first.")
  public Page<PortDraftAnswer.Summary> list(@Valid @BeanParam Paging paging) {
    return drafts.list(caller.account(), paging.request()).map(PortDraftAnswer.Summary::of);
  }

  @GET
  @Path("/{draftId}")
  @Operation(
      operationId = "getPortDraft",
      summary = "A draft of a port request",
      description = "Without its secrets, and with what is missing or would be refused by now.")
  @APIResponse(
      responseCode = "200",
      description = "The draft, with its `ETag`",
      content = @Content(schema = @Schema(implementation = PortDraftAnswer.class)))
  public Response find(@PathParam("draftId") UUID draftId) {
    var answer = answer(draftId);
    return Revision.answer(answer, answer.revision());
  }

  @PUT
  @Path("/{draftId}")
  @Operation(
      operationId = "changePortDraft",
      summary = "Write on a draft",
      description =
          "All of it is sent, but for the secrets that stay as they are. Send the draft's `ETag` as"
              + " `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "The draft as it is now, with its `ETag`",
      content = @Content(schema = @Schema(implementation = PortDraftAnswer.class)))
  public Response change(
      @PathParam("draftId") UUID draftId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid PortDraftBody body) {
    var account = caller.account();
    var seen = Revision.seen(ifMatch, () -> drafts.revision(account, draftId));
    change.handle(new ChangePortDraft.Command(account, draftId, seen, body.toContent()));
    return find(draftId);
  }

  @DELETE
  @Path("/{draftId}")
  @Operation(
      operationId = "discardPortDraft",
      summary = "Throw a draft away",
      description = "Nothing of it is kept. One that was submitted is a port request, and stays.")
  @APIResponse(responseCode = "204", description = "It is gone")
  public void discard(@PathParam("draftId") UUID draftId) {
    discard.handle(new DiscardPortDraft.Command(caller.account(), draftId));
  }

  @POST
  @Path("/{draftId}/submission")
  @Idempotent
  @Operation(
      operationId = "submitPortDraft",
      summary = "Hand a draft in",
      description =
          "With the mandate. It is a port request then, and no draft any more. What is missing is 409"
              + " `draft-incomplete`; else what `requestPort` refuses is refused here too.")
  @APIResponse(
      responseCode = "201",
      description = "Where the port request is",
      content = @Content(schema = @Schema(implementation = Submitted.class)))
  public Response submit(
      @PathParam("draftId") UUID draftId, @NotNull @Valid PortDraftBody.SubmissionBody body) {
    var portRequestId =
        submit.handle(
            new SubmitPortDraft.Command(
                caller.account(),
                draftId,
                Actor.ofCompany(caller.subject(), caller.isOnBehalf()),
                body.signedBy(),
                body.accepted(),
                Mandate.Proof.ofPresentText(caller.subject(), caller.ipAddress())));
    return Created.at("/v1/port-requests/" + portRequestId, new Submitted(portRequestId));
  }

  @Schema(name = "PortDraftSubmitted")
  record Submitted(UUID portRequestId) {}

  private PortDraftAnswer answer(UUID draftId) {
    return drafts
        .find(caller.account(), draftId)
        .map(checked -> PortDraftAnswer.of(checked, wording))
        .orElseThrow(() -> Refused.notFound("draft"));
  }
}
