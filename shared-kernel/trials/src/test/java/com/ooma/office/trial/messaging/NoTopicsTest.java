package com.ooma.office.trial.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A service that listens to nobody, as porting once did, asks the broker for nothing while it is
/// at rest.
@QuarkusTest
@TestProfile(NoTopicsTest.ListensToNobody.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class NoTopicsTest {

  private static final String ADMIN_CLIENT = "kafka-admin-client-thread";
  private static final int LOOKS = 40;

  public static class ListensToNobody implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.arc.exclude-types", Counters.class.getName());
    }
  }

  @Test
  void a_service_without_topics_makes_no_client_again_and_again() throws Exception {
    Customer.await(() -> threads("office-relay").size() == 1 && threads(ADMIN_CLIENT).isEmpty());
    var seen = new ArrayList<String>();
    for (int look = 0; look < LOOKS; look++) {
      seen.addAll(threads(ADMIN_CLIENT));
      Thread.sleep(25);
    }

    assertEquals(List.of(), seen);
    assertEquals(List.of(), threads("office-events"));
  }

  private static List<String> threads(String name) {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(thread -> thread.startsWith(name))
        .toList();
  }
}
