package com.ooma.office.ordering.adapter.in.rest.order;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.ordering.application.order.FindPromises;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/operations/ordering/orders-in-jeopardy")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPS, Roles.CARE})
@Tag(name = "Promises", description = "Orders that need somebody's help, for our own staff")
class PromiseResource {

  private final FindPromises promises;

  PromiseResource(FindPromises promises) {
    this.promises = promises;
  }

  @GET
  @Operation(
      operationId = "listOrdersInJeopardy",
      summary = "Orders that may miss what was promised",
      description =
          "Newest first: what was not prepared, not shipped or not delivered in time, of orders that"
              + " have not arrived.")
  public Page<FindPromises.Late> inJeopardy(@Valid @BeanParam Paging paging) {
    return promises.inJeopardyOfAnyAccount(paging.request());
  }
}
