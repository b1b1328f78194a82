package com.ooma.office.porting.adapter.out.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.request.TestCall;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/// What the voice platform offers us.
@Path("/test-calls")
interface TestCallApi {

  @POST
  Result call(Call call);

  record Call(PhoneNumber number, TestCall.Way way) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Result(boolean answered, String callId) {}
}
