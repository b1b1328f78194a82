package com.ooma.office.billing.adapter.in.rest.payment;

import com.ooma.office.billing.application.payment.Reconcile;
import com.ooma.office.kernel.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/payments/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPS)
@Tag(name = "Payments")
class ReconciliationResource {

  private final Reconcile reconcile;

  ReconciliationResource(Reconcile reconcile) {
    this.reconcile = reconcile;
  }

  @GET
  @Operation(
      operationId = "reconcilePayments",
      summary = "The provider's books of a day beside ours",
      description =
          "All that it took and gave back on the day, and every difference by the key of the charge"
              + " or refund. What one has on the day and the other on another is none. If the"
              + " provider gives no answer, 409 `provider-silent`.")
  @APIResponse(responseCode = "200", description = "Both sums, and what differs")
  @APIResponse(responseCode = "409", description = "The provider gives no answer")
  public Reconcile.Report reconcile(
      @QueryParam("day") @NotNull @Parameter(description = "In Paris") LocalDate day) {
    return reconcile.handle(new Reconcile.Command(day));
  }
}
