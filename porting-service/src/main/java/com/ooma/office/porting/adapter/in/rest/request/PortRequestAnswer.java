package com.ooma.office.porting.adapter.in.rest.request;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.ooma.office.porting.application.request.FindPortRequests;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A port request with the four steps of it, the advice that goes with it until it has ended, and
/// the days on which it can be expected until the carrier named one.
@Schema(name = "PortRequest")
record PortRequestAnswer(
    @JsonUnwrapped FindPortRequests.View request,
    List<VisibleStep> steps,
    List<Advice> advice,
    PortEstimateResource.@Nullable Estimate expected) {}
