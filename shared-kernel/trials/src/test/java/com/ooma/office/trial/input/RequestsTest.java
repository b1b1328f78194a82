package com.ooma.office.trial.input;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.web.problem.ProblemFinish;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a request may contain, on one resource that takes one of each kind.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class RequestsTest {

  private static final String SAMPLES = "/v1/samples";

  /// Near to the largest body that an operation takes unless it says otherwise.
  private static final int LONG = 60_000;

  @Inject ProblemFinish finish;
  @Inject Instance<ProblemPostProcessor> ours;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\u0000",
        "a\\u0000b",
        "a\\nb",
        "a\\rb",
        "a\\tb",
        "\\u001b[2J",
        "\\ud800",
        "\\udc00x",
        "\\u202eabc",
        "\\u2066abc",
        "\\u2028",
        "\\u007f",
        "\\u0085",
        "\\uffff"
      })
  void one_line_of_text_is_plain(String text) {
    refused("{\"line\":\"" + text + "\"}", "/line");
    refused("{\"list\":[\"a\",\"" + text + "\"]}", "/list/1");
    refused("{\"parts\":[{\"name\":\"a\"},{\"name\":\"" + text + "\"}]}", "/parts/1/name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "\\u001b[2J", "\\ud800", "\\u202eabc"})
  void several_lines_are_plain_too(String text) {
    refused("{\"lines\":\"" + text + "\"}", "/lines");
  }

  @Test
  void text_is_bounded_in_characters_whatever_they_take() {
    post("{\"line\":\"" + "😀".repeat(100) + "\"}").statusCode(200);
    refused("{\"line\":\"" + "😀".repeat(101) + "\"}", "/line");
    post("{\"list\":[\"" + "😀".repeat(1_000) + "\"]}").statusCode(200);
    refused("{\"list\":[\"" + "😀".repeat(1_001) + "\"]}", "/list/0");
    refused("{\"lines\":\"" + "a".repeat(20_001) + "\"}", "/lines");
  }

  @Test
  void text_is_kept_in_one_normal_form() {
    post("{\"line\":\"he\\u0301le\\u0300ne 😀 \\u200f\",\"lines\":\"a\\r\\nb\\tc\\rd\"}")
        .statusCode(200)
        .body("line", equalTo("h\u00e9l\u00e8ne 😀 \u200f"))
        .body("lines", equalTo("a\nb\tc\nd"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id":"no-uuid"}               | /id
          {"count":"1"}                  | /count
          {"count":99999999999999999999} | /count
          {"count":1.5}                  | /count
          {"day":"2026-02-30"}           | /day
          {"kind":"FLAT"}                | /kind
          {"kind":1}                     | /kind
          {"money":{"amount":"1.234","currency":"EUR"}} | /money
          {"money":"1"}                  | /money
          {"siren":"1"}                  | /siren
          {"line":{"a":1}}               | /line
          {"line":["a"]}                 | /line
          {"line":true}                  | /line
          {"list":"a"}                   | /list
          {"parts":[1]}                  | /parts/0
          {"unknown/~":1}                | /unknown~1~0
          {"line":"a","line":"b"}        | /
          [1]                            | /
          7                              | /
          "text"                         | /
          {} {}                          | /
          {"line":                       | /
          {"line":"\\x"}                 | /line
          """)
  void what_can_t_be_read_is_pointed_at_without_naming_a_class(String body, String pointer) {
    var answer = refused(body, pointer).extract().asString();
    assertFalse(answer.matches("(?s).*\\b(java|com|org|io)\\.\\w+.*"), answer);
  }

  @Test
  void what_is_missing_in_a_list_is_pointed_at() {
    refused("{\"list\":[\"a\",null]}", "/list/1");
    refused("{\"kinds\":[null]}", "/kinds");
  }

  @Test
  void who_is_refused_is_told_what_would_do() {
    var english = given().header("Accept-Language", "en").contentType(ContentType.JSON);
    english
        .body("{\"kind\":\"FLAT\"}")
        .post(SAMPLES)
        .then()
        .body("errors[0].detail", equalTo("One of ROUND, SQUARE is wanted."));
    given()
        .contentType(ContentType.JSON)
        .body("{\"shape\":\"abc\"}")
        .post(SAMPLES)
        .then()
        .body("errors[0].detail", equalTo("Cette valeur n'a pas la forme attendue ici."))
        .body("detail", not(emptyOrNullString()));
    given().get(SAMPLES + "/nothing").then().body("detail", equalTo("Cet élément n'existe pas."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0", "1", "1.5", "\"true\"", "\"\""})
  void a_yes_is_not_guessed_from_anything_else(String yes) {
    refused("{\"yes\":" + yes + "}", "/yes");
  }

  /// Programs send `*` without being told to.
  @ParameterizedTest
  @CsvSource({"*,fr", "de,fr", "en-GB,en", "'en;q=0.1, *',en", "fr-CA,fr", "'nonsense;;',fr"})
  void one_answer_has_one_language(String asked, String language) {
    var english = given().header("Accept-Language", "en");
    var french = given().header("Accept-Language", "fr");
    var wanted = asks(language.equals("en") ? english : french);
    var answer = asks(given().header("Accept-Language", asked));
    assertEquals(wanted, answer);
  }

  private static String asks(RequestSpecification request) {
    return request
        .contentType(ContentType.JSON)
        .body("{\"line\":\"" + "a".repeat(101) + "\"}")
        .post(SAMPLES)
        .then()
        .statusCode(400)
        .extract()
        .asString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20270109",
        "[2027,1,9]",
        "\"2027-01-09T23:30:00Z\"",
        "\"20270109\"",
        "\"0000-01-01\"",
        "\"-0001-01-01\"",
        "\"+999999999-12-31\"",
        "\"2200-01-01\"",
        "\"\""
      })
  void a_day_is_written_in_one_way_and_can_be_meant(String day) {
    refused("{\"day\":" + day + "}", "/day");
    given().queryParam("day", day.replace("\"", "")).get(SAMPLES).then().statusCode(400);
    if (!day.equals("\"\"")) {
      given().get(SAMPLES + "/days/{day}", day.replace("\"", "")).then().statusCode(404);
    }
  }

  @Test
  void a_day_or_a_moment_that_can_be_meant_is_taken() {
    post("{\"day\":\"2199-12-31\",\"moment\":\"2027-01-09T23:30:00+01:00\"}")
        .statusCode(200)
        .body("day", equalTo("2199-12-31"))
        .body("moment", equalTo("2027-01-09T22:30:00Z"));
    given().get(SAMPLES + "/days/2026-11-30").then().statusCode(200);
    given().queryParam("day", "2026-11-30").get(SAMPLES).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1798000000",
        "1798000000.5",
        "\"1798000000\"",
        "\"2027-01-09\"",
        "\"2027-01-09T23:30:00\"",
        "\"+57467-09-04T00:00:00Z\""
      })
  void a_moment_is_written_in_one_way_and_can_be_meant(String moment) {
    refused("{\"moment\":" + moment + "}", "/moment");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e2", "1E+2", "+5", "5.", ".5", "05.00", "５.00", "٥.00", " 5", "0x5", "1.000", ""
      })
  void an_amount_is_written_in_one_way(String amount) {
    refused("{\"money\":{\"amount\":\"" + amount + "\",\"currency\":\"EUR\"}}", "/money");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000007bffffffff",
        "7b000000",
        "00007b00",
        "fffe0000",
        "feff007b",
        "7bff7d",
        "ff",
        "eda080",
        "7b226c696e65223a22eda080227d"
      })
  void bytes_that_are_no_utf_8_are_no_json(String hex) {
    given()
        .header("Content-Type", "application/json")
        .body(HexFormat.of().parseHex(hex))
        .post(SAMPLES)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("malformed"));
  }

  @Test
  void a_byte_order_mark_does_no_harm() {
    post("\uFEFF{\"line\":\"é\"}").statusCode(200).body("line", equalTo("é"));
  }

  @Test
  void a_long_value_is_neither_answered_nor_logged_whole() {
    for (var body :
        new String[] {
          "{\"id\":\"" + "x".repeat(LONG) + "\"}",
          "{\"" + "x".repeat(LONG) + "\":1}",
          "{\"siren\":\"" + "x".repeat(LONG) + "\"}"
        }) {
      assertFalse(post(body).statusCode(400).extract().asString().length() > 1_500);
    }
    post("{\"siren\":\"1\\u0000\\u202e\\n2\"}")
        .statusCode(400)
        .body("errors[0].detail", equalTo("« 1\uFFFD\uFFFD\uFFFD2 » n'est pas un SIREN."));
  }

  @Test
  void a_long_address_is_not_echoed() {
    var answer = given().get("/v1/" + "b".repeat(3_000)).then().statusCode(404).extract();

    assertFalse(answer.asString().contains("bbbb"), answer::asString);
    given().get("/v1/nothing").then().statusCode(404).body("instance", equalTo("/v1/nothing"));
  }

  @ParameterizedTest
  @CsvSource({
    "unknown,1",
    "limit,abc",
    "limit,''",
    "limit,1.5",
    "limit,99999999999",
    "kind,FLAT",
    "kind,round",
    "id,1-1-1-1-1",
    "id,x",
    "kind,''",
    "id,''",
    "text,''",
    "cursor,''",
    "flag,yes",
    "flag,TRUE",
    "text,a%00b",
    "text,a%0Ab",
    "cursor,%00"
  })
  void a_query_parameter_is_declared_and_has_a_value_of_its_kind(String name, String value) {
    given()
        .urlEncodingEnabled(false)
        .get(SAMPLES + "?" + name + "=" + value)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("malformed"))
        .body("errors.pointer", hasItem("/" + name));
  }

  @Test
  void a_query_parameter_stands_once() {
    given().get(SAMPLES + "?limit=1&limit=2").then().statusCode(400);
    given()
        .get(SAMPLES + "?kind=ROUND&flag=true&limit=5&text=caf%C3%A9&id=" + UUID.randomUUID())
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SAMPLES + "?a=%",
        SAMPLES + "?a=%zz",
        SAMPLES + "?%00=1",
        SAMPLES + "?=1",
        SAMPLES + "?&&&",
        SAMPLES + "?limit=%ff",
        SAMPLES + "?limit",
        SAMPLES + "?a[]=1",
        SAMPLES + "/%zz/tagged",
        SAMPLES + "/%/tagged",
        SAMPLES + ";a=b",
        SAMPLES + "/;/tagged",
        "/v1/%ff",
        "//",
        "/v1/../v1"
      })
  void an_odd_address_is_no_fault_of_ours(String address) throws IOException {
    try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.setSoTimeout(60_000);
      var request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.matches("(?s)HTTP/1.1 [24].*"), answer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "%00", "1-1", "%ff", "%2e%2e", "a%2Fb"})
  void what_is_no_id_is_nothing_s(String id) {
    given()
        .urlEncodingEnabled(false)
        .get(SAMPLES + "/" + id + "/tagged")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource({
    "///,400",
    "/,400",
    "text,400",
    "text/html;q=,406",
    "'text/html;q=a b c;;=',406",
    "text/html,406",
    "application/xml,406",
    "image/*,406"
  })
  void the_answer_is_json_or_none(String accept, int status) {
    given()
        .header("Accept", accept)
        .get(SAMPLES)
        .then()
        .statusCode(status)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "application/*",
        "text/html, */*;q=0.1",
        "application/json;charset=utf-8",
        ""
      })
  void who_takes_json_gets_it(String accept) {
    given()
        .header("Accept", accept)
        .get(SAMPLES)
        .then()
        .statusCode(200)
        .contentType("application/json");
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain,415",
    "application/xml,415",
    "application/octet-stream,415",
    "x,400",
    "///,400",
    "application/json;charset=utf-16,415",
    "application/json;charset=nonsense,415",
    "multipart/form-data,415",
    "image/*,415"
  })
  void the_body_is_json(String type, int status) {
    given()
        .config(
            io.restassured.RestAssured.config()
                .encoderConfig(
                    io.restassured.config.EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .header("Content-Type", type)
        .body("{}".getBytes(StandardCharsets.UTF_8))
        .post(SAMPLES)
        .then()
        .statusCode(status)
        .contentType("application/problem+json");
  }

  @Test
  void nobody_unpacks_a_body() {
    given()
        .header("Content-Encoding", "gzip")
        .header("Content-Type", "application/json")
        .body("{}".getBytes(StandardCharsets.UTF_8))
        .post(SAMPLES)
        .then()
        .statusCode(415)
        .body("code", equalTo("unsupported-media-type"));
  }

  @Test
  void an_address_and_headers_are_bounded() {
    given()
        .get(SAMPLES + "?text=" + "x".repeat(5_000))
        .then()
        .statusCode(414)
        .contentType("application/problem+json")
        .body("code", equalTo("address-too-long"));
    given()
        .header("X-Surprise", "x".repeat(20_000))
        .get(SAMPLES)
        .then()
        .statusCode(431)
        .contentType("application/problem+json")
        .body("code", equalTo("headers-too-large"));
  }

  @Test
  void a_header_that_says_one_thing_stands_once() {
    given()
        .header("Idempotency-Key", "a", "b")
        .post(SAMPLES + "/" + UUID.randomUUID() + "/orders")
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed"));
  }

  @Test
  void our_own_unreadable_json_is_our_fault_and_tells_nothing() {
    given().get(SAMPLES + "/broken").then().statusCode(500).body("detail", nullValue());
  }

  @Test
  void answers_are_not_guessed_at_and_not_kept_unless_meant_to_be() {
    for (var path : new String[] {SAMPLES, "/v1/nothing", SAMPLES + "?x=1", SAMPLES + "/me"}) {
      given()
          .get(path)
          .then()
          .header("X-Content-Type-Options", "nosniff")
          .header("Cache-Control", "no-store");
    }
    given().get(SAMPLES + "/kept").then().header("Cache-Control", "max-age=60");
  }

  @Test
  void a_problem_names_no_class_whoever_raised_it() {
    given()
        .post(SAMPLES + "/me")
        .then()
        .statusCode(405)
        .body(not(containsString("jakarta")))
        .body("code", equalTo("method-not-allowed"));
  }

  @Test
  void whoever_lacks_a_role_is_told_which_would_do() {
    given()
        .auth()
        .oauth2(OfficeTestResource.tokens().warehouse().mint())
        .get(SAMPLES + "/me")
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed"))
        .body("detail", containsString("member, ops"));
  }

  /// Where one application follows another in a JVM, as in these tests.
  @Test
  void who_finished_problems_before_is_not_asked_any_more() {
    var finishers = ExceptionMapperBase.postProcessorsRegistry;
    finishers.register((_, _) -> HttpProblem.valueOf(Response.Status.GONE));

    finish.clearTheWay(new Object());
    ours.forEach(finishers::register); // as the library does then

    whoever_lacks_a_role_is_told_which_would_do();
  }

  @Test
  void speaks_one_language_at_a_time() {
    var order = SAMPLES + "/" + UUID.randomUUID() + "/orders";
    var french = given().auth().oauth2(member()).post(order).then().statusCode(400);
    french.body("detail", equalTo("Cette demande nécessite un en-tête Idempotency-Key."));
    var english =
        given().auth().oauth2(member()).header("Accept-Language", "en").post(order).then();
    english.body("detail", equalTo("This request needs an Idempotency-Key header."));
    post("{\"parts\":[{}]}").statusCode(400).body("errors[0].detail", startsWith("ne doit pas"));
  }

  private static String member() {
    return OfficeTestResource.tokens().member(UUID.randomUUID()).mint();
  }

  @Test
  void what_is_absent_is_left_out_of_answers() {
    assertEquals("{\"line\":\"a\"}", post("{\"line\":\"a\"}").extract().asString());
  }

  private static ValidatableResponse refused(String body, String pointer) {
    return post(body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("malformed"))
        .body("errors[0].pointer", equalTo(pointer));
  }

  private static ValidatableResponse post(String body) {
    return given()
        .header("Content-Type", "application/json")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(SAMPLES)
        .then();
  }
}
