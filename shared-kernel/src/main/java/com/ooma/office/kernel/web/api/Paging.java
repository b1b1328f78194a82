package com.ooma.office.kernel.web.api;

import com.ooma.office.kernel.application.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters of every list.
public class Paging {

  public static final int LONGEST = 200;

  @QueryParam("limit")
  @DefaultValue("50")
  @Min(1)
  @Max(LONGEST)
  @Parameter(description = "At most this many items")
  int limit;

  @QueryParam("cursor")
  @Size(max = 200)
  @Parameter(description = "The `next` of the page before")
  @Nullable String cursor;

  public Page.Request request() {
    return new Page.Request(limit, cursor);
  }
}
