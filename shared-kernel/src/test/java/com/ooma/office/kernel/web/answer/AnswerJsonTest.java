package com.ooma.office.kernel.web.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerJsonTest {

  record Seat(String userName, @Nullable String email) {}

  private static final Seat SEAT = new Seat("Noé Leroy", null);

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void leaves_out_what_is_absent() throws JsonProcessingException {
    assertEquals(
        "{\"userName\":\"Noé Leroy\"}",
        new String(new AnswerJson(json).write(SEAT), StandardCharsets.UTF_8));
  }

  @Test
  void leaves_events_and_what_is_stored_as_they_are() throws JsonProcessingException {
    var _ = new AnswerJson(json);
    assertEquals("{\"userName\":\"Noé Leroy\",\"email\":null}", json.writeValueAsString(SEAT));
  }
}
