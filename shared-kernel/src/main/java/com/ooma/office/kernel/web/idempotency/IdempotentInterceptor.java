package com.ooma.office.kernel.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.persistence.Faults;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.web.answer.AnswerJson;
import com.ooma.office.kernel.web.idempotency.IdempotencyTable.Answer;
import com.ooma.office.kernel.web.idempotency.IdempotencyTable.Key;
import com.ooma.office.kernel.web.problem.RefusedMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Does what [Idempotent] promises.
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotentInterceptor {

  private static final int MOST_ATTEMPTS = 4;

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

  private final IdempotencyTable table;
  private final RequestReader requests;
  private final ObjectMapper json;
  private final AnswerJson answers;
  private final Caller caller;
  private final RoutingContext request;

  IdempotentInterceptor(
      IdempotencyTable table,
      RequestReader requests,
      ObjectMapper json,
      AnswerJson answers,
      Caller caller,
      RoutingContext request) {
    this.table = table;
    this.requests = requests;
    this.json = json;
    this.answers = answers;
    this.caller = caller;
    this.request = request;
  }

  @AroundInvoke
  Object once(InvocationContext call) throws JsonProcessingException {
    var key = key(call);
    var sent = requests.read(call.getMethod(), call.getParameters());
    try {
      return untilNoRaceIsLost(() -> answer(key, sent, call));
    } catch (Refused refused) {
      if (refused.code().startsWith("idempotency-key")) {
        throw refused;
      }
      return response(remember(key, sent, refused));
    }
  }

  /// Does it again, from the start, if somebody else changed the same row meanwhile: the caller
  /// said all that is needed, and would only say it again.
  private static Response untilNoRaceIsLost(Callable<Response> command) {
    for (int attempt = 1; ; attempt++) {
      try {
        return QuarkusTransaction.requiringNew().call(command);
      } catch (RuntimeException fault) {
        if (attempt == MOST_ATTEMPTS || !Faults.lostRace(fault)) {
          throw fault;
        }
      }
    }
  }

  private Response answer(Key key, Request sent, InvocationContext call) throws Exception {
    var claim = table.claim(key);
    if (claim.answer() != null) {
      return replay(claim.answer(), sent);
    }
    if (!claim.got()) {
      throw inUse();
    }
    var response = (Response) call.proceed();
    var answer = new Answer(sent, response.getStatus(), headers(response), body(response));
    if (!table.save(key, answer)) {
      throw inUse(); // its twin committed while the claim was read: undo, and let it be repeated
    }
    return response(answer);
  }

  private Response replay(Answer answer, Request sent) throws JsonProcessingException {
    if (!answer.to().isSameAs(sent)) {
      throw Refused.invalid("idempotency-key-reused", "The key was used for another request.");
    }
    return response(answer);
  }

  /// A refusal changed nothing, but it was the answer, and a repeated request gets it again: the
  /// very bytes, so the first one gets them from here too.
  private Answer remember(Key key, Request sent, Refused refused) throws JsonProcessingException {
    var problem = new RefusedMapper().toResponse(refused);
    var answer = new Answer(sent, problem.getStatus(), headers(problem), body(problem));
    QuarkusTransaction.requiringNew().run(() -> table.save(key, answer));
    return answer;
  }

  private Response response(Answer answer) throws JsonProcessingException {
    var response = Response.status(answer.status()).entity(answer.body());
    json.readValue(answer.headers(), new TypeReference<Map<String, String>>() {})
        .forEach(response::header);
    return response.build();
  }

  private byte @Nullable [] body(Response response) throws JsonProcessingException {
    return response.getEntity() == null ? null : answers.write(response.getEntity());
  }

  private static Refused inUse() {
    return Refused.conflict(
        "idempotency-key-in-use", "The first request with this key is still running.");
  }

  private String headers(Response response) throws JsonProcessingException {
    var headers = new HashMap<String, String>();
    headers.put(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
    response.getStringHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    return json.writeValueAsString(headers);
  }

  private Key key(InvocationContext call) {
    var header = request.request().getHeader("Idempotency-Key");
    if (header == null) {
      throw Refused.malformed(
          "idempotency-key-missing", "This request needs an Idempotency-Key header.");
    }
    var key =
        header.startsWith("\"") && header.endsWith("\"") && header.length() > 2
            ? header.substring(1, header.length() - 1)
            : header;
    if (!KEY.matcher(key).matches()) {
      throw Refused.malformed(
          "idempotency-key-malformed", "An Idempotency-Key has 1 to 200 visible ASCII characters.");
    }
    return new Key(
        caller.accountIfAny().map(UUID::toString).orElse(""),
        caller.subject(),
        request.request().method() + " " + Route.of(call.getMethod(), call.getParameters()),
        key);
  }
}
