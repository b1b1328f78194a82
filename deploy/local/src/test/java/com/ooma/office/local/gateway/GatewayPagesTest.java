package com.ooma.office.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayPagesTest {

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/home.js",
        "/style.css",
        "/favicon.svg",
        "/favicon.ico",
        "/mails",
        "/mails.js",
        "/docs/",
        "/docs/docs.js",
        "/docs/events",
        "/docs/events.js",
        "/docs/asyncapi.json",
        "/docs/guide",
        "/docs/guide.js",
        "/docs/problems",
        "/docs/problems.js",
        "/docs/docs.css",
        "/docs/swagger-ui.css",
        "/docs/swagger-ui-bundle.js",
        "/docs/swagger-ui-standalone-preset.js",
        "/office/",
        "/office/start.js",
        "/office/office.css",
        "/office/settings.json",
        "/office/vendor/lit-html.js",
        "/office/vendor/directives/repeat.js",
        "/sandbox/payments/field",
        "/sandbox/payments/field.js",
      })
  void the_pages_are_there(String path) {
    var answer = stack.get(path);

    assertEquals(200, answer.statusCode());
    assertFalse(answer.body().isEmpty());
  }

  @Test
  void docs_without_a_slash_leads_to_docs_with_one() {
    var answer = stack.get("/docs");

    assertEquals(302, answer.statusCode());
    assertEquals("/docs/", header(answer, "Location"));
  }

  @Test
  void the_office_without_a_slash_leads_to_the_office_with_one() {
    assertEquals("/office/", header(stack.get("/office"), "Location"));
  }

  @Test
  void nobody_puts_the_office_into_a_frame() {
    assertEquals(
        "frame-ancestors 'none'", header(stack.get("/office/"), "Content-Security-Policy"));
  }

  @Test
  void only_pages_from_here_show_the_field_of_cards_in_a_frame() {
    var policy = header(stack.get("/sandbox/payments/field"), "Content-Security-Policy");

    assertTrue(policy.endsWith("frame-ancestors 'self'"), policy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/mails",
        "/docs/",
        "/docs/events",
        "/docs/guide",
        "/docs/problems",
        "/office/",
        "/sandbox/payments/field",
      })
  void pages_link_only_to_what_exists_here(String page) {
    var links =
        Pattern.compile("(?:href|src)=\"([^\"]+)\"").matcher(stack.get(page).body()).results();

    links.forEach(link -> {
      var target = link.group(1).startsWith("/") ? link.group(1) : page + link.group(1);
      assertEquals(200, stack.get(target).statusCode(), target);
    });
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
