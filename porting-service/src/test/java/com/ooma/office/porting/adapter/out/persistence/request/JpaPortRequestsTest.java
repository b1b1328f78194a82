package com.ooma.office.porting.adapter.out.persistence.request;

import static com.ooma.office.porting.domain.request.PortingExamples.CARRIER;
import static com.ooma.office.porting.domain.request.PortingExamples.NOW;
import static com.ooma.office.porting.domain.request.PortingExamples.UNKNOWN;
import static com.ooma.office.porting.domain.request.PortingExamples.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.porting.adapter.PeersTestResource;
import com.ooma.office.porting.application.request.FindDuePortRequests;
import com.ooma.office.porting.application.request.PortRequestsContract;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortState;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "porting"))
@QuarkusTestResource(PeersTestResource.class)
class JpaPortRequestsTest extends PortRequestsContract {

  @Inject PortRequests requests;
  @Inject FindDuePortRequests duePortRequests;

  @Override
  protected PortRequests requests() {
    return requests;
  }

  @Override
  protected FindDuePortRequests duePortRequests() {
    return duePortRequests;
  }

  @Override
  protected <T> T committed(Supplier<T> work) {
    return QuarkusTransaction.requiringNew().call(work::get);
  }

  @Test
  void what_one_worker_has_at_hand_another_passes_over() {
    var request = in(PortState.UNDER_REVIEW, 1);
    committed(() -> {
      requests.add(request);
      return request;
    });

    var seenByAnother =
        committed(() -> {
          var mine = due(request).orElseThrow();
          var others = committed(() -> due(request));
          mine.forwarded("REF", NOW);
          mine.reject(UNKNOWN, CARRIER, NOW);
          requests.save(mine);
          return others;
        });

    assertEquals(Optional.empty(), seenByAnother);
  }

  private Optional<PortRequest> due(PortRequest request) {
    return requests.findDueOfAnyAccount(request.id(), Set.of(PortState.UNDER_REVIEW), NOW);
  }
}
