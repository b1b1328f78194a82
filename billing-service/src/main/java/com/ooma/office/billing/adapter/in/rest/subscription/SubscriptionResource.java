package com.ooma.office.billing.adapter.in.rest.subscription;

import com.ooma.office.billing.application.invoice.Explanation;
import com.ooma.office.billing.application.subscription.ExplainPreview;
import com.ooma.office.billing.application.subscription.FindSubscriptions;
import com.ooma.office.billing.application.subscription.PreviewBill;
import com.ooma.office.billing.application.subscription.RecomputeBills;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@Tag(name = "Subscriptions", description = "What is billed every month")
class SubscriptionResource {

  private final FindSubscriptions subscriptions;
  private final PreviewBill previewBill;
  private final ExplainPreview explainPreview;
  private final RecomputeBills recomputeBills;
  private final Caller caller;

  SubscriptionResource(
      FindSubscriptions subscriptions,
      PreviewBill previewBill,
      ExplainPreview explainPreview,
      RecomputeBills recomputeBills,
      Caller caller) {
    this.subscriptions = subscriptions;
    this.previewBill = previewBill;
    this.explainPreview = explainPreview;
    this.recomputeBills = recomputeBills;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listSubscriptions",
      summary = "An account's subscription",
      description =
          "One item, or none before the first order. A seat is paid from the day its phone is due"
              + " to arrive, monthly in advance; `chargedUntil` is the first day on no invoice"
              + " yet.")
  public Page<FindSubscriptions.View> list(
      @QueryParam("accountId") @Parameter(description = Caller.ONE_ACCOUNT)
          @Nullable UUID accountId) {
    var found = subscriptions.find(caller.withinOne(accountId)).stream().toList();
    return new Page<>(found, null);
  }

  @GET
  @Path("/{accountId}/preview")
  @Operation(
      operationId = "previewBill",
      summary = "The next invoice, if nothing changes before",
      description =
          "What the next bill run will make, with its credits: an INVOICE or a CREDIT_NOTE. Not"
              + " found if that is nothing, or nothing will be billed.")
  public PreviewBill.View preview(@PathParam("accountId") UUID accountId) {
    return previewBill
        .handle(new PreviewBill.Command(caller.withinOne(accountId)))
        .orElseThrow(() -> Refused.notFound("bill"));
  }

  @GET
  @Path("/{accountId}/preview/lines/{place}/explanation")
  @Operation(
      operationId = "explainPreviewLine",
      summary = "Why a line of the preview is there",
      description = "As the line will be explained once it is billed. The first line is 1.")
  public Explanation explain(
      @PathParam("accountId") UUID accountId, @PathParam("place") @Min(1) int place) {
    return explainPreview
        .handle(new ExplainPreview.Command(caller.withinOne(accountId), place))
        .orElseThrow(() -> Refused.notFound("line"));
  }

  @GET
  @Path("/{accountId}/recomputation")
  @RolesAllowed(Roles.OPS)
  @Operation(
      operationId = "recomputeBills",
      summary = "Whether an account was billed what it should be",
      description =
          "All that it was billed so far, computed once more from what events said of its seats,"
              + " options, calls and credits, and beside it what its documents say. GOODWILL are"
              + " credits of all kinds, CARRIED_OVER what no bill has given back yet.")
  public RecomputeBills.View recompute(@PathParam("accountId") UUID accountId) {
    return recomputeBills.handle(new RecomputeBills.Command(accountId));
  }
}
