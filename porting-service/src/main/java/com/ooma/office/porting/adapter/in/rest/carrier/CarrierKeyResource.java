package com.ooma.office.porting.adapter.in.rest.carrier;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.webhook.WebhookKey;
import com.ooma.office.porting.application.carrier.AddCarrierKey;
import com.ooma.office.porting.application.carrier.EndCarrierKey;
import com.ooma.office.porting.domain.carrier.Carrier;
import com.ooma.office.porting.domain.carrier.CarrierKey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The times of keys are those of the wall clock, as those of messages are: no sandbox moves them.
@Path("/v1/carriers/{carrier}/webhook-keys/{keyId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPS)
@Tag(name = "Carriers")
class CarrierKeyResource {

  private static final int SECRET_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Schema(name = "CarrierKeyRequest")
  record Body(
      @Schema(
              description =
                  "The carrier's Ed25519 key, if it signs with one. Left out: a secret is made",
              examples = "whpk_MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqo=")
          @Pattern(regexp = "(whpk_)?[A-Za-z0-9+/]{1,100}={0,2}")
          @Nullable String publicKey,
      @Schema(description = "Left out: from now on") @Nullable Instant from,
      @Schema(description = "Left out: no end is set") @Nullable Instant until) {}

  private final AddCarrierKey add;
  private final EndCarrierKey end;

  CarrierKeyResource(AddCarrierKey add, EndCarrierKey end) {
    this.add = add;
    this.end = end;
  }

  @PUT
  @Operation(
      operationId = "addCarrierKey",
      summary = "Give a carrier a further key for its webhooks",
      description =
          "Under an id of your choice. A secret is made here and shown this once: repeated under the"
              + " same id it is 409 `key-exists`, and if the answer was lost, end the key and add"
              + " another. It is good within seconds.")
  @APIResponse(
      responseCode = "201",
      description = "The key, with its secret",
      content = @Content(schema = @Schema(implementation = CarrierAnswer.NewKey.class)))
  public Response add(
      @PathParam("carrier") @Pattern(regexp = Carrier.NAME) String carrier,
      @PathParam("keyId") UUID keyId,
      @NotNull @Valid Body body) {
    var from = Objects.requireNonNullElseGet(body.from(), Instant::now);
    var key =
        body.publicKey() == null
            ? new CarrierKey(
                keyId, carrier, CarrierKey.Kind.SECRET, newSecret(), from, body.until())
            : new CarrierKey(
                keyId,
                carrier,
                CarrierKey.Kind.PUBLIC,
                checked(body.publicKey()),
                from,
                body.until());
    add.handle(new AddCarrierKey.Command(key));
    return Created.at(
        "/v1/carriers/" + carrier + "/webhook-keys/" + keyId, CarrierAnswer.NewKey.of(key));
  }

  @DELETE
  @Operation(
      operationId = "endCarrierKey",
      summary = "End a key now",
      description = "What is signed with it is 401 within seconds.")
  @APIResponse(responseCode = "204", description = "It has ended")
  public void end(
      @PathParam("carrier") @Pattern(regexp = Carrier.NAME) String carrier,
      @PathParam("keyId") UUID keyId) {
    end.handle(new EndCarrierKey.Command(carrier, keyId, Instant.now()));
  }

  private static String newSecret() {
    var bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return "whsec_" + Base64.getEncoder().encodeToString(bytes);
  }

  private static String checked(String publicKey) {
    try {
      WebhookKey.publicKey(publicKey);
      return publicKey;
    } catch (IllegalArgumentException reason) {
      throw Refused.invalid("key-unusable", "Not usable: " + reason.getMessage() + ".")
          .at("/publicKey");
    }
  }
}
