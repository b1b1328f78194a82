package com.ooma.office.porting.adapter.in.rest.request;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.ooma.office.kernel.web.language.Wording;
import com.ooma.office.porting.application.request.FindPortRequests;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A port request with the four steps of it, and the advice that goes with it until it has ended.
@Schema(name = "PortRequest")
record PortRequestAnswer(
    @JsonUnwrapped FindPortRequests.View request, List<VisibleStep> steps, List<Advice> advice) {

  static PortRequestAnswer of(FindPortRequests.View request, Wording wording) {
    return new PortRequestAnswer(
        request,
        VisibleStep.all(request, wording),
        request.state().isFinal() ? List.of() : Advice.all(wording));
  }
}
