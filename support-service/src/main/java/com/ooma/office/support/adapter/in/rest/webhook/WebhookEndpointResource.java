package com.ooma.office.support.adapter.in.rest.webhook;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.api.NewestFirst;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.support.application.webhook.ChangeEndpoint;
import com.ooma.office.support.application.webhook.FindWebhooks;
import com.ooma.office.support.application.webhook.FindWebhooks.EndpointView;
import com.ooma.office.support.application.webhook.RegisterEndpoint;
import com.ooma.office.support.application.webhook.RemoveEndpoint;
import com.ooma.office.support.application.webhook.RenewSecret;
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
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/webhook-endpoints")
@RolesAllowed(Roles.OPS)
@Tag(name = "Webhooks", description = "Programs of the portal that are told of notices")
class WebhookEndpointResource {

  private final RegisterEndpoint registerEndpoint;
  private final ChangeEndpoint changeEndpoint;
  private final RenewSecret renewSecret;
  private final RemoveEndpoint removeEndpoint;
  private final FindWebhooks webhooks;

  WebhookEndpointResource(
      RegisterEndpoint registerEndpoint,
      ChangeEndpoint changeEndpoint,
      RenewSecret renewSecret,
      RemoveEndpoint removeEndpoint,
      FindWebhooks webhooks) {
    this.registerEndpoint = registerEndpoint;
    this.changeEndpoint = changeEndpoint;
    this.renewSecret = renewSecret;
    this.removeEndpoint = removeEndpoint;
    this.webhooks = webhooks;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "registerWebhookEndpoint",
      summary = "Have a program of the portal told of notices",
      description =
          "It is sent the message in `webhooks` of this document for each notice of the kinds that it"
              + " wants, signed by Standard Webhooks, and again for 28 hours until it answers 2xx;"
              + " 410 ends it. Addresses inside of a network are never called, redirects not"
              + " followed. Have its secret shown next: `renewWebhookSecret`.")
  @APIResponse(
      responseCode = "201",
      description = "The endpoint",
      content = @Content(schema = @Schema(implementation = EndpointView.class)))
  public Response register(@NotNull @Valid EndpointBody body) {
    var endpoint =
        registerEndpoint.handle(
            new RegisterEndpoint.Command(body.url(), body.text(), body.filter()));
    return Created.at("/v1/webhook-endpoints/" + endpoint.id(), EndpointView.of(endpoint));
  }

  @GET
  @Operation(
      operationId = "listWebhookEndpoints",
      summary = "Endpoints, newest first",
      description = "Without their secrets.")
  public Page<EndpointView> list(@Valid @BeanParam NewestFirst paging) {
    return webhooks.endpoints(paging.request());
  }

  @GET
  @Path("/{endpointId}")
  @Operation(
      operationId = "getWebhookEndpoint",
      summary = "An endpoint",
      description =
          "ENABLED; DISABLED while its messages wait; GONE since it answered 410, until it is enabled"
              + " again.")
  @APIResponse(
      responseCode = "200",
      description = "The endpoint, with its `ETag`",
      headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = EndpointView.class)))
  public Response find(@PathParam("endpointId") UUID endpointId) {
    var found =
        webhooks.endpointOfAnyAccount(endpointId).orElseThrow(() -> Refused.notFound("endpoint"));
    return Revision.answer(found.endpoint(), found.revision());
  }

  @PUT
  @Path("/{endpointId}")
  @Operation(
      operationId = "changeWebhookEndpoint",
      summary = "Say where an endpoint is, what it is told of, and whether",
      description = "Replaces all of it. Send its `ETag` as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "The endpoint as it is now, with its `ETag`",
      headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = EndpointView.class)))
  public Response change(
      @PathParam("endpointId") UUID endpointId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid EndpointChangeBody body) {
    changeEndpoint.handle(
        new ChangeEndpoint.Command(
            endpointId,
            body.url(),
            body.endpoint().text(),
            body.endpoint().filter(),
            body.enabled(),
            seen(endpointId, ifMatch)));
    return find(endpointId);
  }

  @DELETE
  @Path("/{endpointId}")
  @Operation(
      operationId = "removeWebhookEndpoint",
      summary = "Tell an endpoint nothing any more",
      description = "What was and is to be sent there goes with it.")
  @APIResponse(responseCode = "204", description = "It is not known any more")
  public void remove(@PathParam("endpointId") UUID endpointId) {
    removeEndpoint.handle(new RemoveEndpoint.Command(endpointId));
  }

  @PUT
  @Path("/{endpointId}/secret")
  @Operation(
      operationId = "renewWebhookSecret",
      summary = "Have another secret made for an endpoint",
      description =
          "Shown this once: if the answer was lost, have another made. Messages are signed with the"
              + " former one, too, for a day, so that the receiver changes its own whenever it suits."
              + " Send the endpoint's `ETag` as `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "The endpoint with its new secret, and its `ETag`",
      headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = EndpointSecretBody.class)))
  public Response renew(
      @PathParam("endpointId") UUID endpointId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    var renewed =
        renewSecret.handle(new RenewSecret.Command(endpointId, seen(endpointId, ifMatch)));
    var revision = webhooks.revisionOfAnyAccount(endpointId).orElseThrow();
    return Revision.answer(EndpointSecretBody.of(renewed), revision);
  }

  private @Nullable Long seen(UUID endpointId, @Nullable String ifMatch) {
    return Revision.seen(ifMatch, () -> webhooks.revisionOfAnyAccount(endpointId));
  }
}
