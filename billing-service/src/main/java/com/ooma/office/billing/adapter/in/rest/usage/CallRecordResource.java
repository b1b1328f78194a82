package com.ooma.office.billing.adapter.in.rest.usage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.billing.adapter.in.messaging.CallRecordLines;
import com.ooma.office.billing.application.usage.CallReport;
import com.ooma.office.billing.application.usage.FindRefusedRecords;
import com.ooma.office.billing.application.usage.TakeCallRecords;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/call-records")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VOICE_SWITCH)
@Tag(name = "Calls", description = "What was called, and what it costs")
class CallRecordResource {

  static final String NDJSON = "application/x-ndjson";

  private static final String EXAMPLE =
      """
      {"callId":"7f3a-0012","leg":1,"accountId":"0199c0de-0000-7000-8000-000000000001",\
      "extension":"2001","to":"+447400123456","startedAt":"2026-11-26T09:30:00Z","seconds":65}\
      """;

  private final TakeCallRecords takeCallRecords;
  private final FindRefusedRecords refusedRecords;
  private final ObjectMapper json;

  CallRecordResource(
      TakeCallRecords takeCallRecords, FindRefusedRecords refusedRecords, ObjectMapper json) {
    this.refusedRecords = refusedRecords;
    this.takeCallRecords = takeCallRecords;
    this.json = json;
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
              + " of their start; late ones are on the next bill. For example `"
              + EXAMPLE
              + "`.")
  public CallReport take(
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = String.class)))
          byte[] body) {
    var lines = CallRecordLines.read(body, json);
    var heard = takeCallRecords.handle(new TakeCallRecords.Command(lines.records()));
    return CallReport.of(
        Stream.concat(heard.stream(), lines.unreadable().stream())
            .sorted(Comparator.comparingInt(CallReport.Line::line))
            .toList());
  }

  @GET
  @Path("/refused")
  @RolesAllowed(Roles.OPS)
  @Operation(
      operationId = "listRefusedCallRecords",
      summary = "Records of the topic that had no effect",
      description =
          "What came over the topic `voice.call-records` and can't be taken, the last first, with"
              + " the reason. Once it is right it is sent again, over the topic or here.")
  public Page<FindRefusedRecords.View> refused(@Valid @BeanParam Paging paging) {
    return refusedRecords.listOfAnyAccount(paging.request());
  }
}
