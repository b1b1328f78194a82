package com.ooma.office.e2e;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.e2e.secret.Outlets;
import com.ooma.office.e2e.secret.Secrets;
import com.ooma.office.e2e.trace.TraceReceiver.Seen;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.story.Story;
import com.ooma.office.testing.Patience;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void the_story_is_true_and_one_trace_leads_from_an_order_to_whom_it_concerns_without_a_secret()
      throws IOException, InterruptedException {
    var stack = Suite.stack();

    var told = new ArrayList<String>();
    assertTrue(new Story(stack.gateway(), told::add).play(), () -> String.join("\n", told));

    var concerned =
        Stream.of(OfficeService.values())
            .map(service -> service.id() + "-service")
            .collect(Collectors.toSet());
    Predicate<Seen> orders = span -> span.equals(new Seen("ordering-service", "POST /v1/orders"));
    Patience.await("orders are traced through all, by spans that are sent every few seconds")
        .until(() -> Suite.traces().servicesOfTraces(orders), hasItem(concerned));
    assertEquals(Map.of(), secretsTold());
  }

  /// By the place where they stand.
  private static Map<String, List<String>> secretsTold() throws IOException, InterruptedException {
    var secrets = new Secrets(Suite.stack().settings().data().resolve("settings"));
    var told = new HashMap<>(new Outlets(Suite.stack()).told());
    told.put("traces", Suite.traces().told());
    var found = new HashMap<String, List<String>>();
    told.forEach((place, text) -> found.put(place, secrets.in(text)));
    found.values().removeIf(List::isEmpty);
    return found;
  }
}
