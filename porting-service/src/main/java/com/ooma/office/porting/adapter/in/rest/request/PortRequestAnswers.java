package com.ooma.office.porting.adapter.in.rest.request;

import com.ooma.office.kernel.web.language.Wording;
import com.ooma.office.porting.application.request.ExpectDays;
import com.ooma.office.porting.application.request.FindPortRequests;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Says of a port request what people want to know, in their language.
@ApplicationScoped
class PortRequestAnswers {

  private final ExpectDays expectDays;
  private final Wording wording;

  PortRequestAnswers(ExpectDays expectDays, Wording wording) {
    this.expectDays = expectDays;
    this.wording = wording;
  }

  PortRequestAnswer of(FindPortRequests.View request) {
    return new PortRequestAnswer(
        request,
        VisibleStep.all(request, wording),
        request.state().isFinal() ? List.of() : Advice.all(wording),
        expectDays.of(request).map(PortEstimateResource.Estimate::of).orElse(null));
  }
}
