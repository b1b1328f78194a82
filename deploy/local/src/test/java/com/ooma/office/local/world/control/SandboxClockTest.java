package com.ooma.office.local.world.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.local.gateway.StackWithoutServices;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxClockTest {

  @TempDir static Path data;
  static StackWithoutServices stack;

  @BeforeAll
  static void start() {
    stack = new StackWithoutServices(data);
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void the_clock_moves_forward_and_never_back() {
    var before = OffsetDateTime.parse(clock().getString("now"));
    assertEquals(200, moveClock("{\"advance\":\"PT36H\"}").statusCode());
    var after = OffsetDateTime.parse(clock().getString("now"));
    var step = Duration.between(before, after);
    assertTrue(step.compareTo(Duration.ofHours(36)) >= 0, step.toString());
    assertTrue(step.compareTo(Duration.ofHours(37)) < 0, step.toString());

    assertEquals(400, moveClock("{\"advance\":\"-PT1H\"}").statusCode());
    assertEquals(400, moveClock("{\"moveTo\":\"%s\"}".formatted(before)).statusCode());
    assertTrue(
        Duration.between(after, OffsetDateTime.parse(clock().getString("now"))).toSeconds() < 60);
  }

  @Test
  void the_clock_moves_to_a_moment_and_keeps_it_over_a_restart() {
    var target = OffsetDateTime.parse(clock().getString("now")).plusMonths(1);
    moveClock("{\"moveTo\":\"%s\"}".formatted(target));
    stack.restart();

    var now = OffsetDateTime.parse(clock().getString("now"));
    assertTrue(!now.isBefore(target) && now.isBefore(target.plusMinutes(5)), now.toString());
  }

  @Test
  void a_month_is_a_month_of_the_calendar() {
    var before = OffsetDateTime.parse(clock().getString("now"));
    moveClock("{\"advance\":\"P1M\"}");

    assertEquals(
        before.toLocalDate().plusMonths(1),
        OffsetDateTime.parse(clock().getString("now")).toLocalDate());
  }

  private static JsonObject clock() {
    return new JsonObject(stack.get("/sandbox/clock").body());
  }

  private static HttpResponse<String> moveClock(String body) {
    return stack.post("/sandbox/clock", body);
  }
}
