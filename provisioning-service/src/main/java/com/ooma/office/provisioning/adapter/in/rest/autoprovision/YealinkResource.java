package com.ooma.office.provisioning.adapter.in.rest.autoprovision;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.kernel.web.admission.rate.SecretPaths;
import com.ooma.office.provisioning.application.autoprovision.FetchConfiguration;
import com.ooma.office.provisioning.domain.autoprovision.DownloadToken;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The files that phones fetch. A phone has no bearer token; the secret is in the path, so nothing
/// here may log the path or the file.
@Path("/yealink")
@PermitAll
@Tag(name = "Phone configuration", description = "Files for the phones themselves")
class YealinkResource {

  private static final String PLAIN_TEXT = "text/plain;charset=UTF-8";

  private final FetchConfiguration fetchConfiguration;

  YealinkResource(FetchConfiguration fetchConfiguration) {
    this.fetchConfiguration = fetchConfiguration;
  }

  @GET
  @Path("/{token}/{file}")
  @Operation(
      operationId = "fetchConfiguration",
      summary = "A file of a phone's configuration",
      description =
          "`y000000000044.cfg` or `<mac>.cfg`, from the day the phone is shipped. Every other"
              + " request gets one and the same 404. The first fetch of its own file marks the"
              + " phone as registered.")
  @APIResponse(
      responseCode = "200",
      description = "The file, with a strong `ETag`",
      headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)),
      content = @Content(mediaType = "text/plain", schema = @Schema(implementation = String.class)))
  @APIResponse(
      responseCode = "304",
      description = "The phone has this very file",
      headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
  @APIResponse(
      responseCode = "404",
      description = "Nothing here for whoever asks",
      content = @Content(mediaType = "text/plain", schema = @Schema(implementation = String.class)))
  @APIResponse(
      responseCode = "429",
      description = "Asked too often, or guessed too often",
      content = @Content(mediaType = "text/plain", schema = @Schema(implementation = String.class)))
  public Response fetch(
      @PathParam("token") String token,
      @PathParam("file") String file,
      @Context Request request,
      @Context RoutingContext visit) {
    boolean look = request.getMethod().equals(HttpMethod.HEAD);
    var agent = visit.request().getHeader(HttpHeaders.USER_AGENT);
    var found =
        fetchConfiguration.fetch(
            new FetchConfiguration.Command(
                new DownloadToken(token),
                file,
                agent == null ? "" : agent,
                look,
                tag -> request.evaluatePreconditions(new EntityTag(tag)) != null));
    if (found.known()) {
      SecretPaths.knewTheSecret(visit);
    }
    return found
        .file()
        .map(YealinkResource::answer)
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).entity("Not found\n"))
        .type(PLAIN_TEXT)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static Response.ResponseBuilder answer(FetchConfiguration.File file) {
    return file.text()
        .map(text -> Response.ok(text.getBytes(UTF_8)))
        .orElseGet(Response::notModified)
        .tag(new EntityTag(file.tag()));
  }
}
