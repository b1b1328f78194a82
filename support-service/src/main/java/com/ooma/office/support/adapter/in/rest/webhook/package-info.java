/// Endpoints of the portal, and what they are sent.
@NullMarked
@OpenAPIDefinition(
    info = @Info(title = "Ooma Office", version = "1"),
    webhooks =
        @PathItem(
            name = "notice",
            operations =
                @PathItemOperation(
                    method = "POST",
                    operationId = "hearOfNotice",
                    tags = @Tag(name = "Webhooks"),
                    summary = "Hear that a member was written",
                    description =
                        """
                        What a registered endpoint is sent. Verify `webhook-signature` by Standard
                        Webhooks with the secret of the endpoint, and answer within fifteen seconds;
                        410 to be told nothing any more.
                        The same message may come twice, under the same `webhook-id`, and messages
                        come in any order. `GET /v1/notices/{noticeId}` has the words.
                        """,
                    parameters = {
                      @Parameter(
                          name = "webhook-id",
                          in = ParameterIn.HEADER,
                          required = true,
                          description = "Of the message, the same each time it is sent",
                          schema = @Schema(implementation = String.class)),
                      @Parameter(
                          name = "webhook-timestamp",
                          in = ParameterIn.HEADER,
                          required = true,
                          description =
                              "When it was sent, in seconds, by the wall clock: no sandbox moves it",
                          schema = @Schema(implementation = String.class)),
                      @Parameter(
                          name = "webhook-signature",
                          in = ParameterIn.HEADER,
                          required = true,
                          description = "One for each secret in use, with spaces between them",
                          schema = @Schema(implementation = String.class))
                    },
                    requestBody =
                        @RequestBody(
                            required = true,
                            content =
                                @Content(
                                    mediaType = "application/json",
                                    schema = @Schema(implementation = WebhookMessage.class))),
                    responses =
                        @APIResponse(responseCode = "204", description = "Taken, now or before"))))
package com.ooma.office.support.adapter.in.rest.webhook;

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
