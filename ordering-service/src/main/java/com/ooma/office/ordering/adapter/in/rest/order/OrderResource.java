package com.ooma.office.ordering.adapter.in.rest.order;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.api.NewestFirst;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.ordering.application.order.CancelOrder;
import com.ooma.office.ordering.application.order.FindOrderHistory;
import com.ooma.office.ordering.application.order.FindOrders;
import com.ooma.office.ordering.application.order.PlaceOrder;
import com.ooma.office.ordering.domain.order.Actor;
import com.ooma.office.ordering.domain.order.OrderState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/orders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRIMARY_MEMBER)
@Tag(name = "Orders", description = "Seats bought together, and how far each has come")
class OrderResource {

  private final PlaceOrder placeOrder;
  private final CancelOrder cancelOrder;
  private final FindOrders orders;
  private final FindOrderHistory history;
  private final Caller caller;

  OrderResource(
      PlaceOrder placeOrder,
      CancelOrder cancelOrder,
      FindOrders orders,
      FindOrderHistory history,
      Caller caller) {
    this.placeOrder = placeOrder;
    this.cancelOrder = cancelOrder;
    this.orders = orders;
    this.history = history;
    this.caller = caller;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
  @Operation(
      operationId = "placeOrder",
      summary = "Buy seats",
      description =
          "1 to 200 seats, at most 200 per account over all orders. Phones ship on the next"
              + " business day. Own phones can't be used. A number that is chosen must be held, and"
              + " its hold's `voucher` be among `vouchers`: it is given, never another. An order"
              + " that names a quote is charged what it shows; if it can't be, 409 tells the new"
              + " amounts as `monthly` and `lines`. Care reads the terms out and names in"
              + " `acceptedBy` who accepted them (422 `acceptance`), and sends the member the"
              + " payment provider's page for a `cardToken`: nobody says a card number on the"
              + " phone.")
  @APIResponse(
      responseCode = "201",
      description = "The order",
      content = @Content(schema = @Schema(implementation = FindOrders.View.class)))
  public Response place(@NotNull @Valid OrderBody body) {
    var orderId =
        placeOrder.handle(body.toCommand(caller.account(), body.acceptedBy(caller), actor(caller)));
    return Created.at("/v1/orders/" + orderId, find(orderId));
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Operation(
      operationId = "listOrders",
      summary = "The company's orders",
      description = "Newest first. Ops and care see those of all accounts, or of one.")
  public Page<FindOrders.Summary> list(
      @QueryParam("accountId") @Parameter(description = "Only this account's")
          @Nullable UUID accountId,
      @QueryParam("state") @Parameter(description = "Only those in this state")
          @Nullable OrderState state,
      @Valid @BeanParam NewestFirst paging) {
    return orders.list(caller.within(accountId), state, paging.request());
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Path("/{orderId}")
  @Operation(
      operationId = "getOrder",
      summary = "An order and its seats",
      description =
          "PLACED, SHIPPED, DELIVERED, ACTIVE for each seat; the order's state is the least of"
              + " them. CANCELLING until the warehouse answered.")
  public FindOrders.View find(@PathParam("orderId") UUID orderId) {
    return orders.find(caller.within(null), orderId).orElseThrow(() -> Refused.notFound("order"));
  }

  @GET
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
  @Path("/{orderId}/history")
  @Operation(
      operationId = "listOrderHistory",
      summary = "What happened to an order",
      description = "Newest first: what, when, and through whom.")
  public Page<FindOrderHistory.Entry> history(
      @PathParam("orderId") UUID orderId, @Valid @BeanParam Paging paging) {
    return history.history(caller.within(null), orderId, paging.request());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
  @Path("/{orderId}/cancellation")
  @Operation(
      operationId = "cancelOrder",
      summary = "Cancel an order before it leaves",
      description =
          "409 `already-dispatched` once a phone left. Else the warehouse decides: the order is"
              + " CANCELLING, and a moment later CANCELLED, or goes on because a phone was just"
              + " leaving; its history tells.")
  @APIResponse(
      responseCode = "202",
      description = "The order, to be looked at again",
      content = @Content(schema = @Schema(implementation = FindOrders.View.class)))
  public Response cancel(@PathParam("orderId") UUID orderId) {
    cancelOrder.handle(new CancelOrder.Command(caller.account(), orderId, actor(caller)));
    return Response.accepted(find(orderId))
        .header(HttpHeaders.LOCATION, "/v1/orders/" + orderId)
        .build();
  }

  /// What care does for a member is told as care's doing.
  private static Actor actor(Caller caller) {
    return caller.isOnBehalf() ? Actor.care(caller.subject()) : Actor.member(caller.subject());
  }
}
