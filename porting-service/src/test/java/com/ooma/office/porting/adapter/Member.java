package com.ooma.office.porting.adapter;

import static io.restassured.RestAssured.given;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.request.PortingExamples;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A member company's portal, with ops at hand.
public final class Member {

  private static final AtomicInteger NUMBERS = new AtomicInteger(2_000);
  private static final AtomicInteger TEMPORARIES = new AtomicInteger(1_000);

  public final UUID account = UUID.randomUUID();

  /// The temporary numbers that the company has, in the order in which requests named them.
  public final List<PhoneNumber> temporaries = new ArrayList<>();

  private final String token =
      OfficeTestResource.tokens().primaryMember(account).subject("sub-" + account).mint();
  private final String ops = OfficeTestResource.tokens().ops().subject("odile").mint();

  /// A number nobody asked for yet.
  public static PhoneNumber fresh() {
    return new PhoneNumber("+3319900" + NUMBERS.getAndIncrement());
  }

  /// A request for `numbers`, each in the place of a temporary number that the company just got.
  public String body(List<PhoneNumber> numbers) {
    return body("carrier-alpha", numbers);
  }

  public String body(String carrier, List<PhoneNumber> numbers) {
    var replaced = gets(numbers.size());
    var list =
        IntStream.range(0, numbers.size())
            .mapToObj(i ->
                "{\"number\":\"%s\",\"rio\":\"%s\",\"replaces\":\"%s\"}"
                    .formatted(
                        numbers.get(i), PortingExamples.rioOf(numbers.get(i)), replaced.get(i)))
            .collect(Collectors.joining(","));
    return """
    {"carrier":"%s","carrierAccountNumber":"C-448812","lineType":"ISDN","portType":"%s",
     "mainNumber":"%s","numbers":[%s],"holder":{"name":"Atelier Lumen SAS","siren":"123456782"},
     "serviceAddress":{"street":"12 rue des Archives","postalCode":"75004","city":"Paris"},
     "keepTemporary":false,"mandate":{"signedBy":"Camille Martin","accepted":true}}
    """
        .formatted(carrier, numbers.size() == 1 ? "ISOLATED" : "FULL", numbers.getFirst(), list);
  }

  /// Has provisioning give the company `count` temporary numbers.
  public List<PhoneNumber> gets(int count) {
    var given =
        Stream.generate(() -> new PhoneNumber("+3326191" + TEMPORARIES.getAndIncrement()))
            .limit(count)
            .toList();
    OurNumbersNews.tell(account, "ASSIGNED", 1, given);
    temporaries.addAll(given);
    return given;
  }

  /// Asks for `numbers` and gives the request's id.
  public String asksFor(List<PhoneNumber> numbers) {
    return post("/v1/port-requests", body(numbers)).statusCode(201).extract().path("portRequestId");
  }

  /// Asks for `numbers`, and ops approve.
  public String approvedFor(List<PhoneNumber> numbers) {
    return approvedFor("carrier-alpha", numbers);
  }

  public String approvedFor(String carrier, List<PhoneNumber> numbers) {
    String id =
        post("/v1/port-requests", body(carrier, numbers))
            .statusCode(201)
            .extract()
            .path("portRequestId");
    opsPost("/v1/port-requests/" + id + "/approval", null).statusCode(200);
    return id;
  }

  public ValidatableResponse post(String path, String body) {
    return post(token, path, body);
  }

  /// Hands `body` in again for a request that was refused, having read what `tag` names.
  public ValidatableResponse puts(String id, @Nullable String tag, String body) {
    return put(asMember(), tag, "/v1/port-requests/" + id, body);
  }

  /// Puts `body` as `sender`, who read what `tag` names, or nothing.
  public static ValidatableResponse put(
      RequestSpecification sender, @Nullable String tag, String path, String body) {
    var request = sender.body(body);
    return (tag == null ? request : request.header("If-Match", tag)).put(path).then();
  }

  public ValidatableResponse opsPost(String path, String body) {
    return post(ops, path, body);
  }

  public ValidatableResponse get(String path) {
    return as(token).get(path).then();
  }

  public RequestSpecification asOps() {
    return as(ops);
  }

  public ValidatableResponse opsGet(String path) {
    return as(ops).get(path).then();
  }

  public ValidatableResponse request(String id) {
    return get("/v1/port-requests/" + id);
  }

  public RequestSpecification asMember() {
    return as(token);
  }

  /// Asks again until the request is in `state`.
  public void sees(String id, String state) {
    Patience.await("state", state, () -> request(id));
  }

  private static ValidatableResponse post(String token, String path, String body) {
    var request = as(token).header("Idempotency-Key", UUID.randomUUID().toString());
    return (body == null ? request : request.body(body)).post(path).then();
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }
}
