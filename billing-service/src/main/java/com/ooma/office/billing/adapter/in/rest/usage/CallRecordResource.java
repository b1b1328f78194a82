package com.ooma.office.billing.adapter.in.rest.usage;

import com.ooma.office.billing.application.usage.CallReport;
import com.ooma.office.billing.application.usage.TakeCallLines;
import com.ooma.office.kernel.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/call-records")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VOICE_SWITCH, Roles.OPS})
@Tag(name = "Calls", description = "What was called, and what it costs")
class CallRecordResource {

  static final String NDJSON = "application/x-ndjson";

  private static final String EXAMPLE =
      """
      {"callId":"7f3a-0012","leg":1,"accountId":"0199c0de-0000-7000-8000-000000000001",\
      "extension":"2001","to":"+447400123456","startedAt":"2026-11-26T09:30:00Z","seconds":65}\
      """;

  private final TakeCallLines takeCallLines;

  CallRecordResource(TakeCallLines takeCallLines) {
    this.takeCallLines = takeCallLines;
  }

  @POST
  @Consumes(NDJSON)
  @Operation(
      operationId = "takeCallRecords",
      summary = "Tell of outgoing calls that ended",
      description =
          "One JSON object a line, 5,000 at most: the switch's name of the call and the leg, the account, who"
              + " called, whom (as it was dialled, or in any usual spelling), when it began, and"
              + " the seconds of talk, none if nobody answered. A call and leg has its effect once,"
              + " however often it is told, so that a batch is simply sent again when its answer"
              + " got lost. Lines that are refused keep no other out. Calls are rated by the deck"
              + " of their start; late ones are on the next bill. The topic `voice.call-records` takes the"
              + " same objects, one in each record; what is refused there is among the dead letters, and"
              + " ops send it here once it is right. For example `"
              + EXAMPLE
              + "`.")
  public CallReport take(
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = String.class)))
          byte[] body) {
    return takeCallLines.handle(new TakeCallLines.Command(CallRecordLines.of(body)));
  }
}
