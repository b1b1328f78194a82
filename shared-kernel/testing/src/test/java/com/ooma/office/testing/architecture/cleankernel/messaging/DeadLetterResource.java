package com.ooma.office.testing.architecture.cleankernel.messaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;

@RolesAllowed("ops")
class DeadLetterResource {
  @GET
  public void list() {}
}
