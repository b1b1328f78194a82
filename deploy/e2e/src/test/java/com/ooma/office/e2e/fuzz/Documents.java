package com.ooma.office.e2e.fuzz;

import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.stack.LocalStack;
import com.ooma.office.testing.api.ApiOperation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/// The OpenAPI documents as the running services show them.
public final class Documents {

  private Documents() {}

  public static List<ApiOperation> of(LocalStack stack, OfficeService service) {
    return ApiOperation.of(document(address(stack, service))).stream()
        .map(operation -> operation.with("service", service.id()))
        .toList();
  }

  static URI address(LocalStack stack, OfficeService service) {
    return URI.create("http://localhost:" + stack.ports().of(service));
  }

  private static String document(URI service) {
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(service.resolve("/q/openapi?format=json")).build();
      return http.send(request, BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(service + " shows no document", e);
    }
  }
}
