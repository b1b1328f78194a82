package com.ooma.office.testing.architecture.clean.adapter.in.rest.order;

import com.ooma.office.testing.architecture.clean.application.order.FindOrders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;

@Path("/v1/orders")
@RolesAllowed("member")
class OrderResource {

  private final FindOrders findOrders;

  OrderResource(FindOrders findOrders) {
    this.findOrders = findOrders;
  }

  @GET
  public List<FindOrders.View> list(UUID accountId) {
    return findOrders.handle(accountId);
  }
}
