package com.ooma.office.kernel.web.api;

import com.ooma.office.kernel.application.FindRetention;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What a service forgets, and when, at an address that names the service, since all five answer.
@Path("/v1/operations/{service}/retention")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPS)
@Tag(name = "Operations", description = "For the ops team")
public class RetentionResource {

  @Schema(name = "Retention")
  public record Retention(List<FindRetention.Rule> items) {}

  private final FindRetention retention;
  private final String service;

  RetentionResource(
      FindRetention retention, @ConfigProperty(name = "office.service") String service) {
    this.retention = retention;
    this.service = service;
  }

  @GET
  @Operation(
      operationId = "listRetention",
      summary = "What this service forgets, when, and how much it has forgotten",
      description =
          "A rule is listed once it was followed for the first time, also if nothing was to go.")
  public Retention list(@PathParam("service") String named) {
    if (!named.equals(service)) {
      throw Refused.notFound("service here");
    }
    return new Retention(retention.rules());
  }
}
