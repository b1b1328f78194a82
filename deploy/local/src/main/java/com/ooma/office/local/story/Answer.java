package com.ooma.office.local.story;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpHeaders;

/// What came back over HTTP.
record Answer(String request, int status, HttpHeaders headers, String body) {

  /// @throws Untrue if the status is another one
  Answer expect(int wanted) {
    if (status != wanted) {
      throw new Untrue("%s answered %d instead of %d: %s".formatted(request, status, wanted, body));
    }
    return this;
  }

  /// @throws Untrue unless this is a problem of that status with that code
  Answer expectProblem(int wanted, String code) {
    expect(wanted);
    if (!code.equals(json().getString("code"))) {
      throw new Untrue("%s answered %s instead of the problem %s".formatted(request, body, code));
    }
    return this;
  }

  JsonObject json() {
    return new JsonObject(body);
  }

  JsonArray array() {
    return new JsonArray(body);
  }
}
