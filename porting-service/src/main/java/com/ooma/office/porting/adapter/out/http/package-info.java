/// The programs of others that porting calls: carriers and the voice platform. Never called in a
/// transaction. What carriers are sent is in the API document, as `webhooks`.
@NullMarked
@OpenAPIDefinition(
    info = @Info(title = "Ooma Office", version = "1"),
    webhooks = {
      @PathItem(
          name = "portOrder",
          operations =
              @PathItemOperation(
                  method = "POST",
                  operationId = "takePortOrder",
                  tags = @Tag(name = "Carrier webhooks"),
                  summary = "Take a port order",
                  description =
                      """
                      What a carrier offers us, below the address that we agree on: `POST
                      …/port-orders` brings a request that our people approved. Answer at once,
                      within three seconds; the day, or the refusal, is told later by webhook
                      (`POST /v1/carriers/{carrier}/webhooks`). Without a good answer the order is
                      sent again under the same `Idempotency-Key`, until there is one: take it
                      once, and give the same answer again.
                      """,
                  parameters =
                      @Parameter(
                          name = "Idempotency-Key",
                          in = ParameterIn.HEADER,
                          required = true,
                          description = "Of the order, the same each time it is sent",
                          schema = @Schema(implementation = String.class)),
                  requestBody =
                      @RequestBody(
                          required = true,
                          content =
                              @Content(
                                  mediaType = "application/json",
                                  schema = @Schema(implementation = CarrierApi.PortOrder.class))),
                  responses =
                      @APIResponse(
                          responseCode = "202",
                          description = "Taken, now or before",
                          content =
                              @Content(
                                  mediaType = "application/json",
                                  schema = @Schema(implementation = CarrierApi.Receipt.class))))),
      @PathItem(
          name = "portOrderWithdrawal",
          operations =
              @PathItemOperation(
                  method = "POST",
                  operationId = "takeWithdrawal",
                  tags = @Tag(name = "Carrier webhooks"),
                  summary = "Take an order back",
                  description =
                      """
                      `POST …/port-orders/{portRequestId}/withdrawal` with the body `{}`: the customer
                      keeps the numbers with you. It can come for an order that never reached you,
                      which is void from then on too. Without a good answer it is sent again under
                      the same `Idempotency-Key`, until there is one.
                      """,
                  parameters =
                      @Parameter(
                          name = "Idempotency-Key",
                          in = ParameterIn.HEADER,
                          required = true,
                          description = "Of the withdrawal, the same each time it is sent",
                          schema = @Schema(implementation = String.class)),
                  responses = {
                    @APIResponse(
                        responseCode = "204",
                        description = "Nothing is ported for this order"),
                    @APIResponse(
                        responseCode = "409",
                        description =
                            "The port can't be stopped any more: it goes on, on the day that you"
                                + " named or name yet")
                  })),
      @PathItem(
          name = "portDateRequest",
          operations =
              @PathItemOperation(
                  method = "POST",
                  operationId = "takeDateRequest",
                  tags = @Tag(name = "Carrier webhooks"),
                  summary = "Hear that an order waits for a day",
                  description =
                      """
                      `POST …/port-orders/{portRequestId}/date-request` with the body `{}`: five working
                      days went by without your answer, or the port of the day that you named
                      failed and needs another one. Tell the day by webhook
                      (`port.foc_assigned`). It may come more than once, which means the same.
                      """,
                  responses =
                      @APIResponse(responseCode = "204", description = "The order is known"))),
      @PathItem(
          name = "numberReturn",
          operations =
              @PathItemOperation(
                  method = "PUT",
                  operationId = "takeNumberBack",
                  tags = @Tag(name = "Carrier webhooks"),
                  summary = "Take a number back",
                  description =
                      """
                      `PUT …/returned-numbers/{number}`, without a body: a number that was ported
                      from you to us, and that its holder gave up forty days ago without taking it
                      elsewhere. It is yours again, or goes on to the owner of its block through
                      you. Without a good answer it is sent again, for as long as it takes; it may
                      come more than once, which means the same.
                      """,
                  responses =
                      @APIResponse(
                          responseCode = "204",
                          description = "Calls to the number are your affair, now or before")))
    })
package com.ooma.office.porting.adapter.out.http;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.PathItem;
import org.eclipse.microprofile.openapi.annotations.PathItemOperation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.NullMarked;
