package com.ooma.office.kernel.web.api;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.text.CalendarText;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters of a list of what happened, so that who has read it once need not read all
/// of it again.
public final class NewestFirst extends Paging {

  @QueryParam("since")
  @Pattern(regexp = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?Z$")
  @Parameter(
      description = "Only what was made at this moment (UTC) or later",
      example = "2026-11-02T08:00:00Z")
  @Nullable String since;

  @Override
  public Page.Request request() {
    return super.request().since(moment());
  }

  private @Nullable Instant moment() {
    if (since == null) {
      return null;
    }
    return CalendarText.moment(since)
        .orElseThrow(() ->
            Refused.malformed(
                "malformed",
                "A query parameter can't be read.",
                List.of(new Refused.Fault("/since", "There is no such moment."))));
  }
}
