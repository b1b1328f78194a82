package com.ooma.office.ordering.adapter.in.rest.catalogue;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.TaxedAmount;
import com.ooma.office.kernel.domain.text.CalendarText;
import com.ooma.office.ordering.domain.catalogue.Catalogue;
import com.ooma.office.ordering.domain.catalogue.Product;
import com.ooma.office.ordering.domain.catalogue.Terms;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue", description = "What is sold, and to whom")
class CatalogueResource {

  /// @param monthly for one of them
  /// @param validFrom the first day of this price
  record Offer(Product product, TaxedAmount monthly, LocalDate validFrom) {

    static Offer of(Catalogue.Price price) {
      return new Offer(price.product(), TaxedAmount.ofTtc(price.monthlyTtc()), price.validFrom());
    }
  }

  private final Clock clock;

  CatalogueResource(Clock clock) {
    this.clock = clock;
  }

  @GET
  @Path("/catalogue")
  @Authenticated
  @Operation(
      operationId = "getCatalogue",
      summary = "What is sold, and for how much",
      description =
          "Per month, with tax (TTC), without (HT) and the VAT between, and the day each price"
              + " holds from. All else is included.")
  public List<Offer> catalogue(
      @QueryParam("on")
          @Pattern(regexp = "[0-9]{4}-[0-9]{2}-[0-9]{2}")
          @Parameter(description = "The prices of this day; today's if left out")
          @Nullable String on) {
    return Catalogue.on(day(on)).stream().map(Offer::of).toList();
  }

  private LocalDate day(@Nullable String on) {
    if (on == null) {
      return LocalDate.now(clock);
    }
    return CalendarText.day(on)
        .orElseThrow(() -> Refused.malformed("no-such-day", "There is no such day.").at("/on"));
  }

  @GET
  @Path("/terms")
  @Authenticated
  @Operation(
      operationId = "getTerms",
      summary = "The general terms in force",
      description = "An order names the version that was accepted.")
  public Terms terms() {
    return Terms.IN_FORCE;
  }
}
