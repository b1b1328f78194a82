package com.ooma.office.billing.adapter.in.rest.rating;

import com.ooma.office.billing.application.rating.CompareDeck;
import com.ooma.office.billing.application.rating.DeckView;
import com.ooma.office.billing.application.rating.FindDecks;
import com.ooma.office.billing.application.rating.LoadDeck;
import com.ooma.office.billing.application.rating.WithdrawDeck;
import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.api.Paging;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.kernel.web.input.CsvBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/rate-decks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPS, Roles.CARE})
@Tag(name = "Rates", description = "What calls cost that a seat does not include")
class RateDeckResource {

  private final LoadDeck loadDeck;
  private final WithdrawDeck withdrawDeck;
  private final CompareDeck compareDeck;
  private final FindDecks decks;
  private final Caller caller;

  RateDeckResource(
      LoadDeck loadDeck,
      WithdrawDeck withdrawDeck,
      CompareDeck compareDeck,
      FindDecks decks,
      Caller caller) {
    this.loadDeck = loadDeck;
    this.withdrawDeck = withdrawDeck;
    this.compareDeck = compareDeck;
    this.decks = decks;
    this.caller = caller;
  }

  @POST
  @Consumes({CsvBody.CSV, CsvBody.EXCEL, CsvBody.TABS, CsvBody.TEXT})
  @Idempotent
  @RolesAllowed(Roles.OPS)
  @Operation(
      operationId = "loadRateDeck",
      summary = "Set what calls cost from a day on",
      description =
          "A heading `prefix,destination,connect,minute,first_step,next_step,minimum` in any"
              + " order, then a prefix a line: digits of E.164 without the plus or of a short"
              + " number, euros with tax, seconds. The longest prefix holds. Taken whole, or"
              + " refused whole with every bad line named (422 `rate-deck`). A plan's decks start"
              + " on days to come, but for its first one; the answer compares the deck with the one"
              + " before.")
  @APIResponse(
      responseCode = "201",
      description = "The deck, and what it changes",
      content = @Content(schema = @Schema(implementation = DeckView.class)))
  public Response load(
      @QueryParam("plan") @NotNull @Parameter(description = "Whose calls it rates") Plan plan,
      @QueryParam("startsOn") @NotNull @Parameter(description = "The first day that it rates")
          LocalDate startsOn,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema =
                          @Schema(
                              implementation = String.class,
                              examples =
                                  "prefix,destination,connect,minute,first_step,next_step,minimum\n"
                                      + "447,Royaume-Uni mobiles,0,0.09,1,1,0")))
          byte[] csv) {
    var rates = CsvBody.read(csv, contentType);
    var deck = loadDeck.handle(new LoadDeck.Command(plan, startsOn, rates, caller.subject()));
    return Created.at("/v1/rate-decks/" + deck.deckId(), deck);
  }

  @GET
  @Operation(
      operationId = "listRateDecks",
      summary = "The decks of both plans",
      description = "The last loaded first, with those that have not begun.")
  public Page<FindDecks.Summary> list(@Valid @BeanParam Paging paging) {
    return decks.list(paging.request());
  }

  @GET
  @Path("/{deckId}")
  @Operation(
      operationId = "getRateDeck",
      summary = "A deck, beside the one before it",
      description = "How many prefixes it adds, changes and drops, and the first 500 of them.")
  public DeckView find(@PathParam("deckId") UUID deckId) {
    return compareDeck
        .handle(new CompareDeck.Command(deckId))
        .orElseThrow(() -> Refused.notFound("rate deck"));
  }

  @DELETE
  @Path("/{deckId}")
  @RolesAllowed(Roles.OPS)
  @Operation(
      operationId = "withdrawRateDeck",
      summary = "Take back a deck that has not begun",
      description = "The deck before it goes on. One that has begun stays (409 `rate-deck-begun`).")
  @APIResponse(responseCode = "204", description = "It will not begin")
  @APIResponse(responseCode = "409", description = "It has begun")
  public void withdraw(@PathParam("deckId") UUID deckId) {
    withdrawDeck.handle(new WithdrawDeck.Command(deckId));
  }
}
