package com.ooma.office.kernel.web.api;

import com.ooma.office.kernel.application.Finder;
import com.ooma.office.kernel.application.Hit;
import com.ooma.office.kernel.application.SearchText;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Roles;
import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The one search of a service, at an address that names the service, since all five have one: who
/// answers the phone types what the caller says and sees whose it is.
@Path("/v1/operations/{service}/search")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPS, Roles.CARE})
@Tag(name = "Search", description = "For ops and care: whose is it?")
public class SearchResource {

  private static final int OF_EACH_KIND = 20;

  /// @param items by kind, the first twenty of each
  @Schema(name = "SearchHits")
  public record Hits(List<Hit> items) {}

  private final List<Finder> finders;
  private final String service;

  SearchResource(
      @All List<Finder> finders, @ConfigProperty(name = "office.service") String service) {
    this.finders = finders;
    this.service = service;
  }

  @GET
  @Operation(
      operationId = "search",
      summary = "Find what a caller names, in all accounts",
      description =
          "Beginnings of words of names, companies, subjects or e-mail addresses, in any order and"
              + " without regard to accents and capitals; or a whole id, SIREN, telephone number,"
              + " MAC, serial, tracking number or invoice number, grouped in any way. Each hit"
              + " names its account, and in `link` the path that reads it. At most twenty hits of a"
              + " kind, newest first: who misses one types more.")
  public Hits search(
      @PathParam("service") String named,
      @QueryParam("q")
          @NotNull
          @Size(min = SearchText.SHORTEST, max = SearchText.LONGEST)
          @Parameter(description = "What was said, or read aloud", example = "lumen")
          String q) {
    if (!named.equals(service)) {
      throw Refused.notFound("service here");
    }
    var wanted = new SearchText(q);
    return new Hits(
        finders.stream()
            .flatMap(finder -> finder.findOfAnyAccount(wanted, OF_EACH_KIND).stream())
            .sorted(Comparator.comparing(Hit::kind))
            .toList());
  }
}
