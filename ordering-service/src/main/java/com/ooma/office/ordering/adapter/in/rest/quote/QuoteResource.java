package com.ooma.office.ordering.adapter.in.rest.quote;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.ordering.application.quote.FindQuotes;
import com.ooma.office.ordering.application.quote.RequestQuote;
import com.ooma.office.ordering.domain.catalogue.Choice;
import com.ooma.office.ordering.domain.catalogue.Options;
import com.ooma.office.ordering.domain.catalogue.SeatLimit;
import com.ooma.office.ordering.domain.quote.Quote;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/quotes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.OPS, Roles.CARE})
@Tag(name = "Quotes", description = "Amounts and dates before ordering")
class QuoteResource {

  @Schema(name = "QuoteRequest")
  record Body(
      @NotNull @Min(1) @Max(SeatLimit.PER_ACCOUNT) @Schema(examples = "3") Integer seats,
      @Schema(description = "Left out: false", examples = "false")
          @Nullable Boolean internationalPlan,
      @Min(0)
          @Max(Options.MAX_ADDITIONAL_NUMBERS)
          @Schema(
              description = "Local numbers besides one per user, at most ten times as many",
              examples = "2")
          @Nullable Integer additionalNumbers) {

    Choice toDomain() {
      return new Choice(
          seats,
          Boolean.TRUE.equals(internationalPlan),
          Objects.requireNonNullElse(additionalNumbers, 0));
    }
  }

  private final RequestQuote requestQuote;
  private final FindQuotes quotes;
  private final Caller caller;

  QuoteResource(RequestQuote requestQuote, FindQuotes quotes, Caller caller) {
    this.requestQuote = requestQuote;
    this.quotes = quotes;
    this.caller = caller;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PRIMARY_MEMBER, Roles.CARE})
  @Operation(
      operationId = "requestQuote",
      summary = "What an order would cost and when the phones would ring",
      description =
          "An order of the same that names the quote within seven days is charged what it shows."
              + " The international plan is the account's: it costs nothing more once it is on.")
  @APIResponse(
      responseCode = "201",
      description = "The quote",
      content = @Content(schema = @Schema(implementation = Quote.class)))
  public Response request(@NotNull @Valid Body body) {
    var quote = requestQuote.handle(new RequestQuote.Command(caller.account(), body.toDomain()));
    return Created.at("/v1/quotes/" + quote.quoteId(), quote);
  }

  @GET
  @Path("/{quoteId}")
  @Operation(
      operationId = "getQuote",
      summary = "A quote that was given",
      description = "Amounts by line and in total, and until when it is valid.")
  public Quote find(@PathParam("quoteId") UUID quoteId) {
    return quotes.find(caller.within(null), quoteId).orElseThrow(() -> Refused.notFound("quote"));
  }
}
