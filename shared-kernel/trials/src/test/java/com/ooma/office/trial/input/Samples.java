package com.ooma.office.trial.input;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.kernel.web.input.MultiLine;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// Takes one of each kind that requests are made of.
@Path("/v1/samples")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class Samples {

  public enum Kind {
    ROUND,
    SQUARE
  }

  public record Body(
      @Nullable @Size(max = 100) String line,
      @Nullable @MultiLine String lines,
      @Nullable List<@NotNull String> list,
      @Nullable Set<@NotNull Kind> kinds,
      @Nullable List<@Valid Part> parts,
      @Nullable UUID id,
      @Nullable Integer count,
      @Nullable Boolean yes,
      @Nullable @Pattern(regexp = "[A-Z]{3}") String shape,
      @Nullable LocalDate day,
      @Nullable Instant moment,
      @Nullable Kind kind,
      @Nullable Money money,
      @Nullable Siren siren) {}

  public record Part(@NotNull String name) {}

  private final Caller caller;

  Samples(Caller caller) {
    this.caller = caller;
  }

  @POST
  public Body echo(@NotNull @Valid Body body) {
    return body;
  }

  @GET
  public Page<String> list(
      @QueryParam("kind") Kind kind,
      @QueryParam("id") UUID id,
      @QueryParam("flag") boolean flag,
      @QueryParam("day") LocalDate day,
      @QueryParam("text") String text,
      @Valid @BeanParam Paging paging) {
    return new Page<>(List.of(), null);
  }

  @GET
  @Path("/{id}/tagged")
  @APIResponse(
      responseCode = "200",
      headers = @Header(name = "ETag"),
      content = @Content(schema = @Schema(implementation = Object.class)))
  @APIResponse(responseCode = "304", headers = @Header(name = "ETag"))
  public Response tagged(@PathParam("id") UUID id) {
    return Revision.answer(Map.of("revision", 7), 7);
  }

  @POST
  @Path("/{id}/orders")
  @Idempotent
  @Operation(operationId = "orderSample")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Object.class)))
  @RolesAllowed({"member", "care"})
  public Response order(@PathParam("id") UUID id) {
    return Created.at(
        "/v1/samples/" + id,
        Map.of(
            "made", UUID.randomUUID(), "account", caller.account(), "subject", caller.subject()));
  }

  @GET
  @Path("/days/{day}")
  @Operation(operationId = "findDay")
  public Map<String, LocalDate> day(@PathParam("day") LocalDate day) {
    return Map.of("day", day);
  }

  @GET
  @Path("/me")
  @Operation(operationId = "describeMe")
  @RolesAllowed({"member", "ops"})
  public Map<String, Object> me() {
    return Map.of(
        "subject", caller.subject(), "account", caller.account(), "member", caller.has("member"));
  }

  @GET
  @Path("/kept")
  public Response kept() {
    return Response.ok(Map.of()).header("Cache-Control", "max-age=60").build();
  }

  @GET
  @Path("/broken")
  public Body broken() throws java.io.IOException {
    return new com.fasterxml.jackson.databind.ObjectMapper()
        .readValue("{\"id\":\"x\"}", Body.class);
  }
}
