package com.ooma.office.kernel.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/// 201 with the new thing, and where it lives. The address is a path, so that it is right behind
/// any gateway.
public final class Created {

  private Created() {}

  public static Response at(String path, Object created) {
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, path)
        .entity(created)
        .build();
  }
}
