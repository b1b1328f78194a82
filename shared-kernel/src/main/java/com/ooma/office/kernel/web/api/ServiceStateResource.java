package com.ooma.office.kernel.web.api;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.messaging.MessagingProgress;
import com.ooma.office.kernel.messaging.deadletter.DeadLetters;
import com.ooma.office.kernel.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What ops look at first, at an address that names the service, since all five answer.
@Path("/v1/operations/{service}/state")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPS)
@Tag(name = "Operations", description = "For the ops team")
public class ServiceStateResource {

  @Schema(name = "ServiceState")
  public record State(
      String service,
      @Schema(
              description =
                  "Of the instance that answers: while one release takes another's place both do")
          String version,
      @Schema(description = "The instance that answers") String instance,
      @Schema(description = "Since when that instance runs") Instant startedAt,
      @Schema(
              description =
                  "When the oldest event came about that is not published yet; absent if all are")
          @Nullable Instant oldestUnpublished,
      @Schema(description = "Events that wait until somebody redrives or abandons them")
          long deadLetters,
      @Schema(
              description =
                  "Events of other services that are not heard yet; absent while the broker does not say")
          @Nullable Long behind) {}

  private final MessagingProgress messaging;
  private final DeadLetters deadLetters;
  private final String service;
  private final String version;
  private final String instance;

  ServiceStateResource(
      MessagingProgress messaging,
      DeadLetters deadLetters,
      @ConfigProperty(name = "office.service") String service,
      @ConfigProperty(name = "quarkus.application.version") String version,
      @ConfigProperty(name = "office.instance") String instance) {
    this.messaging = messaging;
    this.deadLetters = deadLetters;
    this.service = service;
    this.version = version;
    this.instance = instance;
  }

  @GET
  @Operation(
      operationId = "getServiceState",
      summary = "Which version of this service answers, and how far it has come",
      description =
          "Numbers are of all instances together, but version and start of the one that answers.")
  public State find(@PathParam("service") String named) {
    if (!named.equals(service)) {
      throw Refused.notFound("service here");
    }
    return new State(
        service,
        version,
        instance,
        Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
        messaging.oldestUnpublished().orElse(null),
        deadLetters.waiting(),
        messaging.behind());
  }
}
