package com.ooma.office.billing.adapter.in.rest.rerating;

import com.ooma.office.billing.application.rating.DeckView;
import com.ooma.office.billing.application.rerating.CorrectDeck;
import com.ooma.office.billing.application.rerating.FindReratings;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Created;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import com.ooma.office.kernel.web.input.CsvBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/rate-decks/{deckId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPS, Roles.CARE})
@Tag(name = "Rates", description = "What calls cost that a seat does not include")
class RateCorrectionResource {

  private final CorrectDeck correctDeck;
  private final FindReratings reratings;
  private final Caller caller;

  RateCorrectionResource(CorrectDeck correctDeck, FindReratings reratings, Caller caller) {
    this.correctDeck = correctDeck;
    this.reratings = reratings;
    this.caller = caller;
  }

  @POST
  @Path("/correction")
  @Consumes({CsvBody.CSV, CsvBody.EXCEL, CsvBody.TABS, CsvBody.TEXT})
  @Idempotent
  @RolesAllowed(Roles.OPS)
  @Operation(
      operationId = "correctRateDeck",
      summary = "Put another deck in the place of one that was wrong",
      description =
          "For the same plan and days, in the form of `loadRateDeck`, taken whole or refused whole;"
              + " the answer compares it with the deck that it replaces. Calls of those days are"
              + " rated again, chunk by chunk: what no bill asked for has its new price; what"
              + " invoices asked for is given back by the next bills, which ask for the new price"
              + " as well; what the prepaid balance paid goes back to it, and the new price is"
              + " taken. `getRerating` tells how far that is.")
  @APIResponse(
      responseCode = "201",
      description = "The deck, and what it changes",
      content = @Content(schema = @Schema(implementation = DeckView.class)))
  public Response correct(
      @PathParam("deckId") UUID deckId,
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
    var deck = correctDeck.handle(new CorrectDeck.Command(deckId, rates, caller.subject()));
    return Created.at("/v1/rate-decks/" + deck.deckId(), deck);
  }

  @GET
  @Path("/rerating")
  @Operation(
      operationId = "getRerating",
      summary = "What a correcting deck changed",
      description = "How many calls it rated again so far, and what the changed ones cost.")
  public FindReratings.View rerating(@PathParam("deckId") UUID deckId) {
    return reratings.findOfAnyAccount(deckId).orElseThrow(() -> Refused.notFound("rerating"));
  }
}
