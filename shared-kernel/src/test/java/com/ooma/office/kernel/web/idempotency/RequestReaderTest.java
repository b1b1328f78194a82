package com.ooma.office.kernel.web.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Two releases recognise each other's requests.
class RequestReaderTest {

  private final RequestReader reader = new RequestReader(new ObjectMapper());

  record Former(String site, @Nullable String note) {}

  record Later(@Nullable Integer seats, String site, @Nullable String note) {}

  record Careful(
      String site,
      @Nullable String note,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer seats) {}

  interface OfFormer {
    Object order(Former body);
  }

  interface OfLater {
    Object order(Later body, @Nullable String ifMatch);
  }

  interface OfCareful {
    Object order(Careful body);
  }

  static Stream<List<Object>> requests() {
    return Stream.of(
        List.of(new Former("a", null), new Later(null, "a", null), true),
        List.of(new Former("a", "b"), new Later(null, "a", "b"), true),
        List.of(new Former("a", "b"), new Later(3, "a", "b"), false),
        List.of(new Former("a", null), new Later(null, "a", "b"), false),
        List.of(new Former("a", null), new Later(null, "c", null), false));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void a_part_that_was_not_sent_makes_no_difference(List<Object> request)
      throws ReflectiveOperationException, JsonProcessingException {
    var former = former(request.get(0));
    var later =
        reader.read(
            OfLater.class.getMethod("order", Later.class, String.class),
            new Object[] {request.get(1), null});

    assertEquals(request.get(2), later.isSameAs(former));
    assertEquals(request.get(2), former.isSameAs(later));
  }

  @Test
  void what_0_9_0_kept_is_compared_as_it_compares()
      throws ReflectiveOperationException, JsonProcessingException {
    var former = former(new Former("a", null));
    var kept = new Request(former.known(), null);

    assertEquals(true, careful(new Careful("a", null, null)).isSameAs(kept));
    assertEquals(false, careful(new Careful("b", null, null)).isSameAs(kept));
    assertEquals(false, careful(new Careful("a", null, 3)).isSameAs(kept));
  }

  private Request former(Object body) throws ReflectiveOperationException, JsonProcessingException {
    return reader.read(OfFormer.class.getMethod("order", Former.class), new Object[] {body});
  }

  private Request careful(Object body)
      throws ReflectiveOperationException, JsonProcessingException {
    return reader.read(OfCareful.class.getMethod("order", Careful.class), new Object[] {body});
  }
}
