package com.ooma.office.provisioning.adapter.in.rest.routing;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.text.CalendarText;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.language.Wording;
import com.ooma.office.provisioning.application.routing.ExplainCall;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{accountId}/telephony/call-route")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRIMARY_MEMBER, Roles.VOICE_SWITCH, Roles.OPS, Roles.CARE})
@SecurityRequirement(name = "member-token")
@Tag(name = "Call routes", description = "Where calls go, and why")
class CallRouteResource {

  private static final String TO = "[+]?[0-9]{1,20}|[*][0-9]{2,22}";
  private static final String FROM = "[+]?[0-9]{1,20}";

  private static final String TO_MEANING =
      "A number of the company's, an extension, or what is dialled at a phone";
  private static final String FROM_MEANING =
      "The extension that calls, or a number from outside; left out: withheld";

  private final ExplainCall explainCall;
  private final Caller caller;
  private final Wording wording;

  CallRouteResource(ExplainCall explainCall, Caller caller, Wording wording) {
    this.explainCall = explainCall;
    this.caller = caller;
    this.wording = wording;
  }

  @GET
  @Operation(
      operationId = "explainCall",
      summary = "Where a call would go",
      description =
          "Step by step, each with its reason: by the settings as they are now and the clock as it"
              + " is `at` that moment. The same call at the same moment always takes the same way.")
  public RouteBody.Explained explain(
      @PathParam("accountId") UUID accountId,
      @QueryParam("to")
          @NotNull
          @Pattern(regexp = TO)
          @Parameter(description = TO_MEANING, example = "+33199000012")
          String to,
      @QueryParam("from")
          @Pattern(regexp = FROM)
          @Parameter(description = FROM_MEANING, example = "2001")
          @Nullable String from,
      @QueryParam("at")
          @Pattern(regexp = "[0-9TZ:.-]{20,30}")
          @Parameter(description = "Left out: now", example = "2026-12-24T17:00:00Z")
          @Nullable String at) {
    mayAsk(accountId);
    return RouteBody.Explained.of(
        explainCall.handle(command(accountId, to, from, moment(at))), wording);
  }

  @GET
  @Path("/timeline")
  @Operation(
      operationId = "explainCallTimeline",
      summary = "When a call would go elsewhere",
      description = "The ways that it takes from now on, as the clock changes them.")
  public RouteBody.Timeline timeline(
      @PathParam("accountId") UUID accountId,
      @QueryParam("to")
          @NotNull
          @Pattern(regexp = TO)
          @Parameter(description = TO_MEANING, example = "+33199000012")
          String to,
      @QueryParam("from")
          @Pattern(regexp = FROM)
          @Parameter(description = FROM_MEANING, example = "2001")
          @Nullable String from,
      @QueryParam("days")
          @DefaultValue("7")
          @Min(1)
          @Max(31)
          @Parameter(description = "For so many days")
          int days) {
    mayAsk(accountId);
    return RouteBody.Timeline.of(
        explainCall.timeline(command(accountId, to, from, null), days), wording);
  }

  /// The voice switch has calls of all companies.
  private void mayAsk(UUID accountId) {
    if (!caller.has(Roles.VOICE_SWITCH)) {
      caller.mayRead(accountId);
    }
  }

  private static @Nullable Instant moment(@Nullable String at) {
    if (at == null) {
      return null;
    }
    return CalendarText.moment(at)
        .orElseThrow(
            () -> Refused.malformed("no-such-moment", "There is no such moment.").at("/at"));
  }

  private static ExplainCall.Command command(
      UUID accountId, String to, @Nullable String from, @Nullable Instant at) {
    return new ExplainCall.Command(accountId, to, from == null ? "" : from, at);
  }
}
