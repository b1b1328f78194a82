package com.ooma.office.local.world.desk;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The JSON object somebody sent, read strictly: what is missing, misnamed or of another type is
/// refused with the name of the property.
public record Input(JsonObject json) {

  /// @param known the names that may occur
  public static Input of(RoutingContext context, String... known) {
    var input = ofAnything(context);
    var names = new TreeSet<>(Set.of(known));
    input.json.fieldNames().stream()
        .filter(name -> !names.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw Problem.malformed("'%s' is not one of %s.".formatted(name, names));
        });
    return input;
  }

  public static Input ofAnything(RoutingContext context) {
    var body = context.body().buffer();
    if (body == null || body.length() == 0) {
      return new Input(new JsonObject());
    }
    if (!(Json.decodeValue(body) instanceof JsonObject json)) {
      throw Problem.malformed("The body is not a JSON object.");
    }
    return new Input(json);
  }

  /// A part of the path that the route names, so it is there.
  public static String inPath(RoutingContext context, String name) {
    return Objects.requireNonNull(context.pathParam(name), name);
  }

  public String text(String name) {
    return optionalText(name).orElseThrow(() -> wrong(name, "a text"));
  }

  public Optional<String> optionalText(String name) {
    return switch (json.getValue(name)) {
      case null -> Optional.empty();
      case String text when !text.isBlank() && text.length() <= 1_000 -> Optional.of(text);
      default -> throw wrong(name, "a text");
    };
  }

  public List<String> texts(String name) {
    if (json.getValue(name) instanceof JsonArray array
        && !array.isEmpty()
        && array.stream().allMatch(String.class::isInstance)) {
      return array.stream().map(String.class::cast).toList();
    }
    throw wrong(name, "a list of texts");
  }

  public int integer(String name, int otherwise) {
    return switch (json.getValue(name)) {
      case null -> otherwise;
      case Integer number -> number;
      default -> throw wrong(name, "an integer");
    };
  }

  public static Problem wrong(String name, String expected) {
    return Problem.malformed("'%s' must be %s.".formatted(name, expected));
  }
}
