package com.ooma.office.kernel.web.api;

import com.ooma.office.kernel.application.ErasePersonalData;
import com.ooma.office.kernel.application.PersonalData;
import com.ooma.office.kernel.application.PersonalData.Datum;
import com.ooma.office.kernel.application.PersonalData.Person;
import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Roles;
import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What a service keeps of a person, at an address that names the service, since all five answer.
@Path("/v1/operations/{service}/personal-data")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPS)
@Tag(name = "Operations", description = "For the ops team")
public class PersonalDataResource {

  @Schema(name = "PersonalDataKept")
  public record Kept(List<Datum> items) {}

  private final List<PersonalData> parts;
  private final ErasePersonalData erasePersonalData;
  private final String service;

  PersonalDataResource(
      @All List<PersonalData> parts,
      ErasePersonalData erasePersonalData,
      @ConfigProperty(name = "office.service") String service) {
    this.parts = parts;
    this.erasePersonalData = erasePersonalData;
    this.service = service;
  }

  @GET
  @Operation(
      operationId = "listPersonalData",
      summary = "What this service keeps of a person",
      description = "Of a person of one company; `hold` says why something can't be erased.")
  public Kept list(
      @PathParam("service") String named,
      @QueryParam("accountId") @NotNull UUID accountId,
      @QueryParam("email") @NotNull @Parameter(example = "noe@lumen.example") String email,
      @Parameter(description = "As the company wrote it; finds what has no address beside it")
          @QueryParam("name")
          @Size(min = 1, max = 100)
          @Nullable String name) {
    var person = person(named, accountId, email, name);
    return new Kept(parts.stream().flatMap(part -> part.of(person).stream()).toList());
  }

  @DELETE
  @Operation(
      operationId = "erasePersonalData",
      summary = "Forget a person",
      description =
          "Who has left the company: all that nothing holds is erased at once, and what is kept is"
              + " named. Doing so again changes nothing.")
  public ErasePersonalData.Report erase(
      @PathParam("service") String named,
      @QueryParam("accountId") @NotNull UUID accountId,
      @QueryParam("email") @NotNull @Parameter(example = "noe@lumen.example") String email,
      @Parameter(description = "As the company wrote it; finds what has no address beside it")
          @QueryParam("name")
          @Size(min = 1, max = 100)
          @Nullable String name) {
    return erasePersonalData.handle(
        new ErasePersonalData.Command(person(named, accountId, email, name)));
  }

  private Person person(String named, UUID accountId, String email, @Nullable String name) {
    if (!named.equals(service)) {
      throw Refused.notFound("service here");
    }
    if (!MailAddress.isUsable(email)) {
      throw Refused.malformed(MailAddress.REFUSAL, "A mail address has the form name@example.com.")
          .at("/email");
    }
    return new Person(accountId, email.toLowerCase(Locale.ROOT), name);
  }
}
