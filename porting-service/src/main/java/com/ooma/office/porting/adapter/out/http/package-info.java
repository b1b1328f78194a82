/// The programs of others that porting calls: carriers and the voice platform. Never called in a
/// transaction.
@NullMarked
@OpenAPIDefinition(
    info = @Info(title = "Ooma Office", version = "1"),
    webhooks =
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
                                    schema = @Schema(implementation = CarrierApi.Receipt.class))))))
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
