package com.ooma.office.kernel.web.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileAnswerTest {

  private static final byte[] FILE = "0123456789".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3, 0123, bytes 0-3/10",
    "bytes=7-, 789, bytes 7-9/10",
    "bytes=-2, 89, bytes 8-9/10",
    "bytes=-99, 0123456789, bytes 0-9/10",
    "bytes=9-999, 9, bytes 9-9/10"
  })
  void gives_the_range_that_is_asked_for(String range, String part, String where) {
    var answer = answer(range);
    assertEquals(206, answer.getStatus());
    assertEquals(part, new String((byte[]) answer.getEntity(), StandardCharsets.US_ASCII));
    assertEquals(where, answer.getHeaderString("Content-Range"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"bytes=-", "bytes=5-3", "bytes=0-1,3-4", "lines=1-2", "bytes=x-y"})
  void gives_all_to_who_asks_for_no_single_range(String range) {
    var answer = answer(range);
    assertEquals(200, answer.getStatus());
    assertArrayEquals(FILE, (byte[]) answer.getEntity());
    assertEquals("bytes", answer.getHeaderString("Accept-Ranges"));
  }

  @Test
  void has_nothing_behind_its_end() {
    for (var range : new String[] {"bytes=10-", "bytes=10-20", "bytes=-0"}) {
      var refused = assertThrows(Refused.class, () -> answer(range), range);
      assertEquals("range-beyond", refused.code());
    }
  }

  private static Response answer(String range) {
    return FileAnswer.of(FILE, "audio/wav", range);
  }
}
